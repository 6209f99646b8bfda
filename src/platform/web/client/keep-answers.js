/**
 * Sends forms with `data-keep` by itself, so that an answer is not lost with the connection: what can't be sent is kept on
 * this device, and sent once when the connection is back. `data-keep="page"` goes on to the next page then;
 * `data-keep="field"` is one of many on a page and is sent at each change. `data-keep-for` says whose answers they are: those
 * of somebody else who used this device wait for them. Without this script the forms are sent as always.
 */
const STORE = 'huisklik.kept-answers';
const RETRY_MS = 5000;
const PATIENCE_MS = 20000;

const forms = [...document.querySelectorAll('form[data-keep]')];
const owner = forms[0]?.dataset.keepFor;
let isSending = false;

for (const form of forms) {
  if (form.dataset.keep === 'field') {
    form.dataset.keeping = '';
    form.addEventListener('change', () => keep(form));
  }
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    keep(form);
  });
}
for (const event of ['online', 'pageshow']) window.addEventListener(event, () => send());
document.addEventListener('visibilitychange', () => send());
setInterval(() => send(), RETRY_MS);
send();

/** Puts what a form holds where it survives, in the place of what it held before, and sends. */
function keep(form) {
  const fields = [...new FormData(form)].filter(([name]) => name !== '_csrf');
  const action = new URL(form.action).pathname;
  const others = kept().filter((entry) => entry.owner !== owner || entry.action !== action);
  const entry = { owner, action, fields, kind: form.dataset.keep, id: crypto.randomUUID?.() ?? `${Date.now()}` };
  if (!store([...others, entry])) return submitAsAlways(entry);
  tell(form, 'sending');
  send();
}

/** Sends what is kept, one after the other; what can't be sent stays. */
async function send() {
  if (isSending) return;
  isSending = true;
  try {
    let isConnected = true;
    for (const entry of kept().filter((one) => one.owner === owner)) {
      if (isConnected) isConnected = await sendOne(entry);
      else keepForLater(entry);
    }
  } finally {
    isSending = false;
  }
  // Something may have been changed while it was under way.
  if (navigator.onLine && kept().some((one) => one.owner === owner && !one.tried)) send();
}

/** Whether the connection is good for the next one. */
async function sendOne(entry) {
  const form = formOf(entry);
  const body = new URLSearchParams([...entry.fields, ['_csrf', token()]]);
  let response;
  try {
    const signal = AbortSignal.timeout(PATIENCE_MS);
    response = await fetch(entry.action, { method: 'POST', headers: { Accept: 'application/json' }, body, signal });
  } catch {
    return keepForLater(entry);
  }
  if (response.status >= 500 || response.status === 429) return keepForLater(entry);
  // Signed out meanwhile: the page says so, and the answer waits until the next time.
  if (response.status === 401 || response.status === 403) {
    keepForLater(entry);
    window.location.reload();
    return false;
  }
  // Another page came instead of an answer: something else has to be done first, and the entry waits until then.
  if (!response.headers.get('content-type')?.includes('application/json')) {
    keepForLater(entry);
    if (entry.kind === 'page' && form && response.redirected) window.location.assign(response.url);
    return false;
  }
  const sent = await response.json();
  forget(entry, sent.revision);
  if (entry.kind === 'field' && form) tellField(form, response, sent);
  else if (response.ok && form) window.location.assign(sent.next);
  else if (!response.ok) submitAsAlways(entry);
  return true;
}

function keepForLater(entry) {
  const form = formOf(entry);
  store(kept().map((one) => (one.id === entry.id ? { ...one, tried: true } : one)));
  if (form) tell(form, 'kept');
  return false;
}

function tellField(form, response, { revision, errors = {} }) {
  if (response.ok) form.elements.seen.value = revision;
  const why = Object.values(errors).join(' ');
  tell(form, response.ok ? 'saved' : why ? 'refused' : 'changed', why);
}

function tell(form, state, more = '') {
  const status = form.querySelector('[data-keep-status]');
  status.dataset.state = state;
  status.textContent = `${status.dataset[state]} ${more}`.trim();
}

/** The server's own page tells best what to do with an answer that it did not take. */
function submitAsAlways({ action, fields }) {
  const form = document.createElement('form');
  form.method = 'post';
  form.action = action;
  for (const [name, value] of [...fields, ['_csrf', token()]]) {
    const input = document.createElement('input');
    input.type = 'hidden';
    input.name = name;
    input.value = value;
    form.append(input);
  }
  document.body.append(form);
  form.submit();
}

const formOf = ({ action }) => forms.find((form) => new URL(form.action).pathname === action);

const token = () => forms[0].elements._csrf.value;

function kept() {
  try {
    return JSON.parse(localStorage.getItem(STORE)) ?? [];
  } catch {
    return [];
  }
}

/** Whether this device lets us keep them: it may be full, or set to keep nothing. */
function store(entries) {
  try {
    if (entries.length > 0) localStorage.setItem(STORE, JSON.stringify(entries));
    else localStorage.removeItem(STORE);
    return true;
  } catch {
    return false;
  }
}

/** Takes out what was sent. A later answer to the same question that waits has seen it now. */
function forget({ id, action, owner: whose }, revision) {
  const others = kept().filter((entry) => entry.id !== id);
  const isLater = (entry) => revision && entry.owner === whose && entry.action === action;
  const seen = (name, value) => [name, name === 'seen' ? String(revision) : value];
  store(others.map((one) => (isLater(one) ? { ...one, fields: one.fields.map(([n, v]) => seen(n, v)) } : one)));
}
