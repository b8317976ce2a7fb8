export const searchFormId = 'search-form'
/** Holds what was found, and is replaced as somebody types. */
export const searchResultsId = 'search-results'
/** Says aloud how much was found, and shows what went wrong. */
export const searchSaidId = 'search-said'

/**
 * Searches as one types: asks for the page that the form would lead to, once nothing was typed for a
 * quarter of a second, and shows its results in place of the present ones, under its address. A question that
 * is overtaken by the next is given up. When the line fails, everything stays as it is, and "Search" works.
 *
 * `typing=yes` tells the server that the question may not be finished.
 */
export const searchAsTypedScript = `(function () {
  var form = document.getElementById('${searchFormId}')
  var found = document.getElementById('${searchResultsId}')
  var said = document.getElementById('${searchSaidId}')
  var field = form.elements.q, shown = words(), timer, asked
  function words() { return field.value.trim() }
  function say(text, isTrouble) {
    said.textContent = text
    said.className = isTrouble ? '' : 'visually-hidden'
  }
  function stop() {
    clearTimeout(timer)
    if (asked) asked.abort()
    asked = null
    found.removeAttribute('aria-busy')
  }
  function ask() {
    var sought = words(), own = new AbortController()
    stop()
    if (sought === shown || sought.length === 1) return
    asked = own
    found.setAttribute('aria-busy', 'true')
    var address = form.getAttribute('action') + (sought && '?q=' + encodeURIComponent(sought))
    fetch(address + (sought ? '&' : '?') + 'typing=yes', { signal: own.signal }).then(function (answer) {
      if (!answer.ok) throw answer
      return answer.text()
    }).then(function (text) {
      if (own !== asked) return
      var page = new DOMParser().parseFromString(text, 'text/html')
      found.replaceChildren.apply(found, page.getElementById('${searchResultsId}').childNodes)
      var heading = found.querySelector('h2')
      say(heading ? heading.textContent : '')
      document.title = page.title
      history.replaceState(history.state, '', address)
      field.defaultValue = shown = sought
      stop()
    }).catch(function () {
      if (own !== asked) return
      stop()
      say('That could not be looked for just now. What you see is from before: press “Search” to try again.', true)
    })
  }
  function later() {
    clearTimeout(timer)
    timer = setTimeout(ask, 250)
  }
  field.addEventListener('input', function (event) {
    if (!event.isComposing) later()
  })
  field.addEventListener('compositionend', later)
  field.addEventListener('keydown', function (event) {
    if (event.key !== 'Escape' || event.isComposing || !field.value) return
    event.preventDefault()
    field.value = ''
    later()
  })
  form.addEventListener('submit', stop)
})()`
