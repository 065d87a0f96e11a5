/** Hands a file to the browser, which saves it where the person keeps downloads. */
export function saveFile(blob: Blob, fileName: string): void {
  const url = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = url
  link.download = fileName
  link.click()
  // Given up later: some browsers read it only after the click was handled.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
