import sharp from 'sharp'

/** A small PNG of one colour. */
export async function picture(colour = '#0c6b5f', width = 64, height = 48): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 3, background: colour } })
    .png()
    .toBuffer()
}
