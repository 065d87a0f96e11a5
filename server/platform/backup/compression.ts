/** Zstandard with a checksum: what a disk changed is found out when it is read. `zstd -d` reads it too. */
import { promisify } from 'node:util'
import { constants, createZstdCompress, createZstdDecompress, zstdCompress, zstdDecompress } from 'node:zlib'

const params = { [constants.ZSTD_c_compressionLevel]: 3, [constants.ZSTD_c_checksumFlag]: 1 }

export const compressed = '.zst'
export const compressor = () => createZstdCompress({ params })
export const decompressor = () => createZstdDecompress()

const compressBytes = promisify(zstdCompress)
const decompressBytes = promisify(zstdDecompress)

export const compress = (bytes: Uint8Array): Promise<Buffer> => compressBytes(bytes, { params })
export const decompress = (bytes: Uint8Array): Promise<Buffer> => decompressBytes(bytes)
