/** The Chromium of the browser tests and measurements: the one in node_modules, or the one that SETPOINT_CHROMIUM names. */
import chromium from '@sparticuz/chromium'

/** Path of the program; the packaged one is unpacked to the temporary folder the first time. */
export const chromiumPath = (): Promise<string> =>
  Promise.resolve(process.env['SETPOINT_CHROMIUM'] || chromium.executablePath())

/** What it needs to run as root and without a graphics card. The package's own list is for another place: it drops the sandboxing between pages. */
export const chromiumArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--font-render-hinting=none',
]
