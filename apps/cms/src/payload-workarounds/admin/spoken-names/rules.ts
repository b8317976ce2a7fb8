/** Each can go when what it names has a name of its own (WCAG 2.2, 4.1.2). */
export const rules: readonly Rule[] = [
  {
    selector: '.field-type :is(input, textarea):not([type=hidden])',
    nameOf: (field) => textOf(field.closest('.field-type')?.querySelector('.field-label, label')),
  },
  { selector: 'a.step-nav__home', nameOf: () => 'First page' },
  { selector: '.doc-controls__popup button', nameOf: () => 'More' },
  { selector: '.form-submit .popup-button', nameOf: () => 'More ways to publish' },
  { selector: '.select-all__checkbox input', nameOf: () => 'Choose all' },
  { selector: '.select-row__checkbox input', nameOf: () => 'Choose this one' },
  { selector: '.clickable-arrow--left', nameOf: () => 'Page before' },
  { selector: '.clickable-arrow--right', nameOf: () => 'Next page' },
  { selector: 'input.rs__input', nameOf: () => 'Please choose' },
  { selector: '.file-details__remove', nameOf: () => 'Choose another file' },
  { selector: '.date-time-picker__clear-button', nameOf: () => 'Clear the date' },
  { selector: '.upload-relationship-details__edit', nameOf: () => 'Change the picture’s details' },
  { selector: '.upload-relationship-details__remove', nameOf: () => 'Take out the picture' },
  {
    selector: '.toolbar-popup__button[data-button-key]',
    nameOf: ({ dataset: { buttonKey = '' } }) => buttonKey[0]?.toUpperCase() + buttonKey.slice(1),
  },
  { selector: 'button', nameOf: (button) => textOf(button.querySelector('.tooltip-content')) },
]

interface Rule {
  selector: string
  nameOf: (element: HTMLElement) => string | null
}

function textOf(element: Element | null | undefined): string | null {
  return element?.textContent.replace('*', '').trim() || null
}
