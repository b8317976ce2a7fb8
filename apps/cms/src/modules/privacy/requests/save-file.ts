import type { ExportFile } from './endpoints'

/** Lets the browser save a file that nobody else can fetch. */
export function saveFile({ fileName, contentType, text }: ExportFile): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type: contentType }))
  link.download = fileName
  link.click()
  // Not at once: the browser reads it after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
