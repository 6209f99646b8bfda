/**
 * Keeps a progress bar with `data-progress-source` up to date from server-sent events: each message is
 * `{"share": 0.4, "words": "…", "details": "…"}`; the event `done` loads the page again, once, to show the result, and so
 * does the first share after a wait, as the rest of the page still tells of waiting.
 */
for (const element of document.querySelectorAll('[data-progress-source]')) follow(element);

function follow(element) {
  const events = new EventSource(element.dataset.progressSource);
  const bar = element.querySelector('progress');
  const words = element.querySelector('[aria-live]');
  const details = element.querySelector('.progress__details');
  const waits = !bar.hasAttribute('value');

  events.addEventListener('message', (event) => {
    const progress = JSON.parse(event.data);
    if (waits && progress.share !== null) {
      events.close();
      window.location.reload();
      return;
    }
    if (progress.share === null) bar.removeAttribute('value');
    else bar.value = progress.share;
    if (words.textContent !== progress.words) words.textContent = progress.words;
    details.textContent = progress.details ?? '';
  });
  events.addEventListener('done', () => {
    events.close();
    window.location.reload();
  });
}
