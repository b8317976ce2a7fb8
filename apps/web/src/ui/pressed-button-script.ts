/** How long a second press of the same form is taken for the first, in milliseconds. */
export const samePressMilliseconds = 10_000

/**
 * A button that was pressed says so, and pressing it again while its form is on its way does nothing.
 * Nothing is disabled: when no answer comes the form can be sent again, and a page that comes back out
 * of the browser's memory is as if nothing had been pressed.
 */
export const pressedButtonScript = `(function () {
  function forget() {
    document.querySelectorAll('[data-pressed]').forEach(function (button) {
      button.removeAttribute('data-pressed')
      button.removeAttribute('aria-busy')
    })
    document.querySelectorAll('form[data-sent]').forEach(function (form) {
      form.removeAttribute('data-sent')
    })
  }
  addEventListener('submit', function (event) {
    var form = event.target, button = event.submitter, now = Date.now()
    if (form.method !== 'post' || event.defaultPrevented) return
    if (now - Number(form.dataset.sent) < ${samePressMilliseconds}) return event.preventDefault()
    form.dataset.sent = now
    if (!button) return
    button.dataset.pressed = ''
    button.setAttribute('aria-busy', 'true')
  })
  addEventListener('pageshow', forget)
})()`
