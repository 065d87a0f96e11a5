/** The operator takes over accounts of another program beside the running server, and their owners log in. */
import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { pinnedNode } from '../bin/pinned-node.js'
import { logInByApi } from './person.ts'
import { ownEnvironment, runSetpoint } from './server-process.ts'

const project = fileURLToPath(new URL('..', import.meta.url))
/** Of 'What-I-had-9', by bcrypt of cost 4. */
const hash = '$2b$04$JX/jGKrCdW3/Gw0I3f807uC/Xs1YoijjRO/3GnU9q57tbSN/ge8vi'

test('tried first, then written; rows that cannot be are named and left', async () => {
  const server = await runSetpoint()
  try {
    const file = join(server.folder, 'accounts.csv')
    await writeFile(file, `email,username,password_hash\nvera@example.org,vera,${hash}\nbad,bad,bad\n`)
    const importing = (...flags: string[]) => setpoint(server.folder, 'user', 'import', file, ...flags)
    const vera = () => logInByApi(server.address, { email: 'vera@example.org', password: 'What-I-had-9' })
    expect(await importing()).toMatchObject({ code: 1, said: expect.stringContaining('1 accounts can be imported') })
    await expect(vera()).rejects.toThrow('401')
    expect(await importing('--write')).toMatchObject({
      code: 1,
      said: expect.stringMatching(/3: email.*\n1 accounts imported, 1 rows not/s),
    })
    expect((await vera()).userId).toMatch(/-7/)
    expect(await setpoint(server.folder, 'user', 'import')).toMatchObject({
      code: 1,
      said: expect.stringContaining('From where?'),
    })
  } finally {
    await server.stop()
  }
})

function setpoint(data: string, ...parameters: string[]): Promise<{ code: number; said: string }> {
  return new Promise((resolve) => {
    execFile(
      pinnedNode(),
      ['bin/setpoint.js', ...parameters],
      { cwd: project, env: { ...ownEnvironment(), SETPOINT_DATA: data } },
      (error, stdout, stderr) => resolve({ code: Number(error?.code ?? 0), said: stdout + stderr }),
    )
  })
}
