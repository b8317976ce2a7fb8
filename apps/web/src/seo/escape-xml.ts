import escapeHtml from 'escape-html'

const notInXml = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

/** Text for the content or an attribute of an XML element. Characters that XML has no place for are left out. */
export function escapeXml(text: string): string {
  return escapeHtml(text.replace(notInXml, ''))
}
