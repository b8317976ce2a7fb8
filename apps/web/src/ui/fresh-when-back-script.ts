import { paintBasketSummary } from './basket-summary-script'

/**
 * For pages made for one visitor. Going back or forward may show such a page as it was left, out of the
 * browser's memory: it is asked for again, unless something is typed there that would be lost. Then
 * the header alone is painted anew.
 */
export const freshWhenBackScript = `(function () {
  function isTyped(field) {
    if (field.type === 'hidden') return false
    if (field.type === 'checkbox' || field.type === 'radio') return field.checked !== field.defaultChecked
    if (field.options) return [].some.call(field.options, function (option) {
      return option.selected !== option.defaultSelected && !(option.selected && field.selectedIndex === 0)
    })
    return field.value !== field.defaultValue
  }
  addEventListener('pageshow', function (event) {
    if (!event.persisted) return
    var fields = document.querySelectorAll('main input, main select, main textarea')
    if ([].some.call(fields, isTyped)) {
      ${paintBasketSummary}
    } else location.reload()
  })
})()`
