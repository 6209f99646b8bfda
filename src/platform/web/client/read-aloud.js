/**
 * Reads aloud what a button with `data-read-aloud` points at (a CSS selector); a second press stops. The button is hidden
 * until the browser has a voice for the language of the page. Only voices of the device itself: others send the text away.
 */
const speech = window.speechSynthesis;
const buttons = document.querySelectorAll('[data-read-aloud]');
const pageLanguage = document.documentElement.lang;
/** What is being read: its button and how many pieces are to come. */
let reading = null;

if (speech) {
  offer();
  // Chromium knows its voices only some time after the page is there.
  speech.addEventListener('voiceschanged', offer);
  window.addEventListener('pagehide', stop);
  for (const button of buttons) button.addEventListener('click', () => toggle(button));
}

function offer() {
  for (const button of buttons) button.hidden = !voiceFor(pageLanguage);
}

/** Phones write `nl_NL`, others `nl-NL`. */
function voiceFor(language) {
  return speech.getVoices().find(({ lang, localService }) => localService && lang.split(/[-_]/)[0] === language);
}

function toggle(button) {
  const wasReading = reading?.button === button;
  stop();
  if (!wasReading) read(button);
}

function read(button) {
  const pieces = [...document.querySelectorAll(button.dataset.readAloud)].flatMap(speakable);
  if (pieces.length === 0) return;
  const run = { button, left: pieces.length };
  reading = run;
  button.setAttribute('aria-pressed', 'true');
  const finish = () => {
    run.left -= 1;
    if (run.left === 0 && reading === run) stop();
  };
  for (const piece of pieces) {
    piece.addEventListener('end', finish);
    piece.addEventListener('error', finish);
    speech.speak(piece);
  }
}

function stop() {
  reading?.button.setAttribute('aria-pressed', 'false');
  reading = null;
  speech.cancel();
}

/** A line at a time, as browsers stop in the middle of long texts; in the language that it is written in. */
function speakable(element) {
  const language = element.closest('[lang]').lang;
  const voice = voiceFor(language);
  if (!voice) return [];
  return element.innerText
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => Object.assign(new window.SpeechSynthesisUtterance(line), { lang: voice.lang, voice }));
}
