import type { Platform, Tx } from '../context.ts'
import { newId } from '../new-id.ts'
import { deliverMail, mailPlace, type MailOrder } from './deliver.ts'

/** Sends a mail if and only if the transaction commits. `userId` owns it: erased with its key. */
export async function sendMail(
  tx: Tx<Platform>,
  { userId, ...order }: MailOrder & { readonly userId: string },
): Promise<void> {
  const mailId = newId()
  const sealed = (await tx.vault.of(userId)).seal(mailPlace(mailId), order)
  await tx.enqueue(deliverMail, { userId, mailId, sealed: sealed.toString('base64') })
}
