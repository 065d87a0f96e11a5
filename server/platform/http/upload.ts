/** Reading the one file of a multipart request. */
import type { MultipartFile } from '@fastify/multipart'
import type { FastifyRequest } from 'fastify'
import type { Settings } from '../config/settings.ts'
import { invalid, Refusal } from './errors.ts'
import type { RouteDefinition, UploadedBytes, UploadedStream } from './routes.ts'

/** The file of the field `file`, as the route wants it; null for routes that take none. */
export async function readUpload(
  upload: RouteDefinition['upload'],
  request: FastifyRequest,
  config: Settings,
): Promise<UploadedBytes | UploadedStream | null> {
  if (upload === undefined) return null
  const limit = typeof upload.maxBytes === 'function' ? upload.maxBytes(config) : upload.maxBytes
  const part = await filePart(request, limit)
  const fileName = nameOf(part)
  if (upload.as === 'bytes') return { fileName, bytes: await part.toBuffer().catch(notReadable) }
  // The plugin only marks a truncated stream; whoever reads on must not take it for the whole file.
  part.file.on('limit', () => part.file.destroy(tooLarge(limit)))
  return { fileName, stream: part.file }
}

async function filePart(request: FastifyRequest, limit: number): Promise<MultipartFile> {
  if (!request.isMultipart()) {
    throw new Refusal('UNSUPPORTED_MEDIA_TYPE', 'Send the file as multipart/form-data, in the field "file".')
  }
  const limits = { fileSize: limit, files: 1, fields: 0, parts: 1, headerPairs: 20 }
  const part = await request.file({ limits }).catch(notReadable)
  if (part === undefined) throw invalid('file', 'No file was sent')
  if (part.fieldname !== 'file') {
    part.file.resume()
    throw invalid(part.fieldname.slice(0, 100), 'Send the file in the field "file"')
  }
  return part
}

/** A part that is a file by its content type alone has no name, whatever the type says. */
function nameOf({ filename }: { filename?: string }): string {
  return filename?.replaceAll(/\p{Cc}/gu, '').slice(0, 200) || 'file'
}

/** The plugin's own refusals know their status. What else goes wrong while a form is read is the sender's doing. */
function notReadable(error: unknown): never {
  if (error instanceof Error && 'statusCode' in error) throw error
  throw new Refusal('MALFORMED_REQUEST', 'The form broke off, or is none.')
}

const tooLarge = (limit: number) =>
  new Refusal('PAYLOAD_TOO_LARGE', `The file is larger than ${Math.round(limit / 1_000_000)} MB.`)
