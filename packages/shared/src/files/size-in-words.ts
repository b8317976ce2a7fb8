/**
 * How large a file is, as people say it: “240 kB”, “1.3 MB”. Thousands as in every shop and every file manager
 * but Windows', no less than 1 kB.
 *
 * @param bytes of the file
 */
export function sizeInWords(bytes: number): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1_000))
  return kilobytes < 1_000 ? `${kilobytes} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`
}
