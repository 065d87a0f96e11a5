/** Recovery codes: the way back in for who has lost the second factor. */
import { createHash, randomBytes } from 'node:crypto'
import type { RecoveryCodes } from '@setpoint/contract/second-factor'
import type { Ctx, OpenCtx, Platform, Tx } from '../../platform/context.ts'
import { transaction } from '../../platform/db/transaction.ts'
import { allow, conflict } from '../../platform/http/errors.ts'
import { factorsOf, isProtected } from './factors.ts'
import { mailSecurityNotice } from './mails.ts'
import { record } from './security-log.ts'
import { lockAccount } from './store/account.ts'
import { countRecoveryCodes, replaceRecoveryCodes, useRecoveryCode } from './store/recovery-code.ts'

const howMany = 10
const length = 24
/** Without letters that are read as digits (I, L, O) and without U. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** Makes ten new codes in the place of all earlier ones. 409 for who has no second factor. */
export async function renewRecoveryCodes(ctx: Ctx): Promise<RecoveryCodes> {
  return transaction(ctx, async (tx) => {
    const { userId } = tx.actor
    await lockAccount(tx, userId)
    const factors = await factorsOf(tx, userId)
    allow(isProtected(factors), conflict('Recovery codes come with a second factor: set one up first.'))
    await record(tx, userId, 'recovery-codes-renewed')
    await mailSecurityNotice(tx, userId, 'recovery-codes-renewed')
    return { codes: await newRecoveryCodes(tx, userId) }
  })
}

/** Takes a code for good and tells its owner; false when it is wrong or was taken before. */
export async function takeRecoveryCode(tx: Tx<OpenCtx>, userId: string, code: string): Promise<boolean> {
  if (!(await useRecoveryCode(tx, userId, hashRecoveryCode(userId, code)))) return false
  await record(tx, userId, 'recovery-code-used')
  await mailSecurityNotice(tx, userId, 'recovery-code-used')
  return true
}

/** Codes for who gets a second factor and has none left; null for who has. */
export async function firstRecoveryCodes(tx: Tx<Platform>, userId: string): Promise<string[] | null> {
  return (await countRecoveryCodes(tx, userId)) > 0 ? null : newRecoveryCodes(tx, userId)
}

async function newRecoveryCodes(tx: Tx<Platform>, userId: string): Promise<string[]> {
  const codes = Array.from({ length: howMany }, newCode)
  const hashes = codes.map((code) => hashRecoveryCode(userId, code))
  await replaceRecoveryCodes(tx, userId, hashes)
  return codes.map((code) => code.replaceAll(/(.{4})(?!$)/g, '$1-'))
}

/** 120 random bits. */
const newCode = () => Array.from(randomBytes(length), (byte) => alphabet[byte % alphabet.length]).join('')

/**
 * From 112 random bits on a fast hash will do (ASVS 5.0, 6.5.2); with a slow one each wrong code would cost ten of them. With
 * the person's id in it, no table of hashes serves against two.
 */
export const hashRecoveryCode = (userId: string, code: string): Buffer =>
  createHash('sha256').update(`${userId} ${code}`).digest()
