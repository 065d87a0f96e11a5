/** A multipart body, for callers inside the process. */

/** One file in the field `file`, as a browser sends it. */
export function multipart(bytes: Uint8Array, fileName: string): { payload: Buffer; contentType: string } {
  const boundary = 'setpoint-file-boundary'
  const head = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${fileName}"\r\nContent-Type: application/octet-stream\r\n\r\n`
  return {
    payload: Buffer.concat([Buffer.from(head), bytes, Buffer.from(`\r\n--${boundary}--\r\n`)]),
    contentType: `multipart/form-data; boundary=${boundary}`,
  }
}
