import {
  Consent,
  ConsentInput,
  ConsentParams,
  Consents,
  Guardian,
  GuardianInput,
  GuardianLink,
  GuardianRequest,
} from '@setpoint/contract/consents'
import { anyone, member } from '../../platform/http/access.ts'
import { accepted, ok } from '../../platform/http/answers.ts'
import { routes } from '../../platform/http/routes.ts'
import { readConsents, setConsent } from './consent.ts'
import { askGuardian } from './guardian.ts'
import { agreeAsGuardian, readGuardianRequest, withdrawAsGuardian } from './guardian-answer.ts'

// oxfmt-ignore
const mine = routes('/users/me', {
  'GET /consents':          { access: member, answer: ok(Consents), run: readConsents, summary: 'What one has agreed to, now and before.' },
  'PUT /consents/:purpose': { access: member, params: ConsentParams, body: ConsentInput, answer: ok(Consent), run: setConsent, summary: 'Gives or withdraws a consent; it holds at once.' },
  'POST /guardian':         { access: member, body: GuardianInput, answer: accepted(Guardian), run: askGuardian, summary: 'Mails a parent or guardian a link to agree by.' },
})

// oxfmt-ignore
const guardian = routes('/guardian', {
  'POST /request':  { access: anyone, body: GuardianLink, answer: ok(GuardianRequest), run: readGuardianRequest, summary: 'What a guardian is asked by their link.' },
  'POST /agree':    { access: anyone, body: GuardianLink, answer: ok(GuardianRequest), run: agreeAsGuardian, summary: 'Agrees as a guardian.' },
  'POST /withdraw': { access: anyone, body: GuardianLink, answer: ok(GuardianRequest), run: withdrawAsGuardian, summary: 'Takes a guardian’s agreement back, and with it every consent.' },
})

export const consentsRoutes = [...mine, ...guardian]
