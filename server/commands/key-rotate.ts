/** `setpoint key rotate` */
import { copyKeys } from '../platform/backup/key-copy.ts'
import { backupPlaces, keepsBackups } from '../platform/backup/places.ts'
import { withPlatform } from './with-platform.ts'

await withPlatform(async ({ vault, config }) => {
  const { owners, masterKeyId } = await vault.rotateMasterKey()
  console.log(`The keys of ${owners} owners are wrapped with the new master key ${masterKeyId}.`)
  // Whoever changes the master key wants the old one to open nothing any more: in the copy neither.
  if (keepsBackups(config)) copyKeys(backupPlaces(config))
})
