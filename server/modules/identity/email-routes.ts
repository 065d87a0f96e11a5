/** Routes of the account's e-mail, and of taking the account back. */
import { ChangeEmailInput, ConfirmEmailInput, EmailChange, NotMe, NotMeInput, OwnEmail } from '@setpoint/contract/email'
import { Acknowledged } from '@setpoint/contract/identity'
import { anyone, fresh, member } from '../../platform/http/access.ts'
import { gone, ok } from '../../platform/http/answers.ts'
import { routes } from '../../platform/http/routes.ts'
import { cancelEmailChange, changeEmail, confirmNewEmail, readOwnEmail } from './email.ts'
import { notMe } from './not-me.ts'

const mine = routes('/users/me', {
  'GET /email': {
    summary: 'The e-mail of one’s account, and the one that it is about to become.',
    access: member,
    answer: ok(OwnEmail),
    run: readOwnEmail,
  },
  'POST /email': {
    summary: 'Asks for another e-mail: a link is sent to it, and the present one is told.',
    access: fresh(member),
    body: ChangeEmailInput,
    answer: ok(EmailChange),
    run: changeEmail,
  },
  'DELETE /email': {
    summary: 'Gives up a change of e-mail that has not been confirmed.',
    access: member,
    answer: gone,
    run: cancelEmailChange,
  },
})

const auth = routes('/auth', {
  'POST /confirm-email': {
    summary: 'Confirms a new e-mail by the token of the link that was sent to it.',
    access: anyone,
    body: ConfirmEmailInput,
    limit: 'auth',
    answer: ok(Acknowledged),
    run: confirmNewEmail,
  },
  'POST /not-me': {
    summary:
      'Takes an account back by the token of a mail: ends all sessions, undoes a change of e-mail, asks for a new password.',
    access: anyone,
    body: NotMeInput,
    limit: 'auth',
    answer: ok(NotMe),
    run: notMe,
  },
})

export const emailRoutes = [...mine, ...auth]
