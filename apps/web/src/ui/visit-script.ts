/** The form field that says which visit to a page a form was sent from. */
export const visitField = 'visit'

/**
 * Marks each visit to a page, so that "Book" pressed a second time on the same visit can be told from
 * "Book" pressed on a later one. The mark is kept with the browser's history entry: going back,
 * reloading and duplicating the tab lead to the same visit; opening the page again makes a new one.
 * A jump within the page makes a new entry, which gets the same mark.
 */
export const visitScript = `(function () {
  var visit = (history.state || {}).visit || Math.random().toString(36).slice(2, 12)
  function mark() {
    if ((history.state || {}).visit !== visit) history.replaceState(Object.assign({}, history.state, { visit: visit }), '')
  }
  mark()
  addEventListener('hashchange', mark)
  document.querySelectorAll('input[name=${visitField}]').forEach(function (field) {
    field.value = visit
  })
})()`
