/**
 * Asks before a form with `data-confirm` is sent: the question stands in a dialog. The button for yes names the act, as
 * the button that was pressed does; the words for no are in `data-confirm-no`. Without this script the form is sent at once.
 */
document.addEventListener('submit', (event) => {
  const form = event.target;
  if (!form.dataset.confirm || form.dataset.confirmed) return;
  event.preventDefault();
  ask(form, event.submitter);
});

function ask(form, submitter) {
  const dialog = document.createElement('dialog');
  dialog.className = 'dialog';
  const question = document.createElement('p');
  question.className = 'dialog__question';
  question.id = 'dialog-question';
  question.textContent = form.dataset.confirm;
  dialog.setAttribute('aria-labelledby', question.id);

  const yes = button(submitter.textContent.trim(), 'utrecht-button--primary-action', () => {
    form.dataset.confirmed = 'yes';
    form.requestSubmit(submitter);
  });
  const no = button(form.dataset.confirmNo, 'utrecht-button--secondary-action', () => dialog.close());
  const buttons = document.createElement('div');
  buttons.className = 'utrecht-button-group';
  buttons.append(yes, no);

  dialog.append(question, buttons);
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  no.focus();
}

function button(words, look, act) {
  const element = document.createElement('button');
  element.type = 'button';
  element.className = `utrecht-button ${look}`;
  element.textContent = words;
  element.addEventListener('click', act);
  return element;
}
