/** Apple Health: `export.xml`, plain or inside the `export.zip` the phone hands out. */
import { healthXmlReader } from './apple-health-xml.ts'
import { UnreadableFile } from './unreadable-file.ts'
import type { WeightFormat } from './weight-format.ts'
import type { Reader, ReaderOptions, ReadResult } from './weight-record.ts'
import { type EntrySink, zipStream } from './zip-stream.ts'

const zipMagic = [0x50, 0x4b] as const
/** XML entries tried before the archive is given up: the phone translates the file's name, so the name is no sure sign. */
const tries = 20

export const appleHealth: WeightFormat = {
  name: 'apple-health',
  detect: ({ bytes, text }) =>
    (isZip(bytes) && (bytes[2] === 3 || bytes[2] === 5)) || /^\s*<(?:\?xml|!DOCTYPE HealthData|HealthData)/.test(text),
  open: (options) => {
    let reader: Reader | null = null
    let start = new Uint8Array(0)
    return {
      push(chunk) {
        if (reader) return reader.push(chunk)
        start = new Uint8Array([...start, ...chunk.subarray(0, 2)])
        if (start.length >= 2) {
          reader = isZip(start) ? healthZipReader(options) : healthXmlReader(options)
          reader.push(start.subarray(0, start.length - Math.min(2, chunk.length)))
          reader.push(chunk)
        }
      },
      finish() {
        if (!reader) throw new UnreadableFile('empty', 'The file is empty.')
        return reader.finish()
      },
    }
  },
}

const isZip = (bytes: Uint8Array): boolean => zipMagic.every((byte, at) => bytes[at] === byte)

/** Finds the export among the archive's entries: the XML whose root is HealthData. */
function healthZipReader(options: ReaderOptions): Reader {
  let result: ReadResult | null = null
  let failure: UnreadableFile | null = null
  let tried = 0

  /** An entry that may be the export; once it turns out not to be, the rest of it is let pass. */
  function candidate(): EntrySink {
    let reader: Reader | null = healthXmlReader(options)
    const attempt = (act: (to: Reader) => void): void => {
      try {
        if (reader) act(reader)
      } catch (error) {
        if (!(error instanceof UnreadableFile)) throw error
        failure = error
        reader = null
      }
    }
    return {
      write: (chunk) => attempt((to) => to.push(chunk)),
      end: () => attempt((to) => (result = to.finish())),
    }
  }

  const zip = zipStream((name) => {
    const likely = /\.xml$/i.test(name) && !/_cda\.xml$/i.test(name) && name.split('/').length <= 3
    if (result || !likely || tried >= tries) return null
    tried += 1
    return candidate()
  })
  return {
    push: (chunk) => zip.push(chunk),
    finish() {
      zip.finish()
      if (!result)
        throw failure ?? new UnreadableFile('not-recognised', 'The archive has no export of Apple Health in it.')
      return result
    },
  }
}
