/** Why a whole file could not be read. The app's catalogue has a sentence for each. */
export const unreadableCodes = [
  'empty',
  'not-recognised',
  'too-large',
  'bad-encoding',
  'bad-mapping',
  'no-columns',
  'not-xml',
  'too-deep',
  'broken-zip',
  'zip-bomb',
] as const
export type UnreadableCode = (typeof unreadableCodes)[number]

/** A file of which nothing can be kept. `message` is plain English, fit for showing. The only error a reader throws. */
export class UnreadableFile extends Error {
  readonly code: UnreadableCode

  constructor(code: UnreadableCode, message: string) {
    super(message)
    this.name = 'UnreadableFile'
    this.code = code
  }
}
