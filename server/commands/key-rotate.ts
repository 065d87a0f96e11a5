/** `setpoint key rotate` */
import { withPlatform } from './with-platform.ts'

await withPlatform(async ({ vault }) => {
  const { owners, masterKeyId } = await vault.rotateMasterKey()
  console.log(`The keys of ${owners} owners are wrapped with the new master key ${masterKeyId}.`)
})
