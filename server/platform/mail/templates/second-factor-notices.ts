/** What is told of a second factor: the owner may not have been the one. */
import type { Language } from '@setpoint/contract/common'
import type { MailTemplate } from './content.ts'

interface Notice {
  readonly subject: string
  /** What happened. */
  readonly what: string
  /** Instead of 'If that was you…'. */
  readonly next?: string
}

const frame: Record<Language, { hello: string; ifYou: string; ifNot: string; action: string; note: string }> = {
  en: {
    hello: 'Hello',
    ifYou: 'If that was you, there is nothing to do.',
    ifNot: 'If it was not you, choose a new password at once and look through your security settings and devices.',
    action: 'Look at my security settings',
    note: 'You get this mail whenever something changes in how you sign in.',
  },
  de: {
    hello: 'Hallo',
    ifYou: 'Falls du das warst, musst du nichts tun.',
    ifNot:
      'Falls du es nicht warst, wähle sofort ein neues Passwort und sieh deine Sicherheitseinstellungen und Geräte durch.',
    action: 'Sicherheitseinstellungen ansehen',
    note: 'Diese Mail kommt jedes Mal, wenn sich daran etwas ändert, wie du dich anmeldest.',
  },
}

const template = (texts: Record<Language, Notice>): MailTemplate => {
  const say = (language: Language) => {
    const { hello, ifYou, ifNot, action, note } = frame[language]
    const { subject, what, next } = texts[language]
    return ({ username, link }: { username: string; link: string }) => ({
      subject,
      heading: `${hello}, ${username}`,
      paragraphs: [what, next ?? ifYou, ifNot],
      action: { label: action, link },
      note,
    })
  }
  return { en: say('en'), de: say('de') }
}

export const secondFactorNotices = {
  'totp-added': template({
    en: {
      subject: 'An authenticator app was added',
      what: 'From now on, signing in to your account asks for a code of your authenticator app.',
    },
    de: {
      subject: 'Eine Authenticator-App wurde hinzugefügt',
      what: 'Ab jetzt fragt die Anmeldung nach einem Code deiner Authenticator-App.',
    },
  }),
  'totp-removed': template({
    en: {
      subject: 'Your authenticator app was removed',
      what: 'Codes of your authenticator app are no longer asked for when you sign in.',
    },
    de: {
      subject: 'Deine Authenticator-App wurde entfernt',
      what: 'Bei der Anmeldung wird nicht mehr nach Codes deiner Authenticator-App gefragt.',
    },
  }),
  'passkey-added': template({
    en: {
      subject: 'A passkey was added',
      what: 'A new passkey can sign in to your account, and your password alone no longer can.',
    },
    de: {
      subject: 'Ein Passkey wurde hinzugefügt',
      what: 'Ein neuer Passkey kann sich in deinem Konto anmelden; dein Passwort allein kann es nicht mehr.',
    },
  }),
  'passkey-removed': template({
    en: { subject: 'A passkey was removed', what: 'One of your passkeys can no longer sign in to your account.' },
    de: {
      subject: 'Ein Passkey wurde entfernt',
      what: 'Einer deiner Passkeys kann sich nicht mehr in deinem Konto anmelden.',
    },
  }),
  'passkey-cloned': template({
    en: {
      subject: 'One of your passkeys may have been copied',
      what: 'A passkey of yours was refused, because it says that it was used less often than before. That happens when a copy of it exists.',
      next: 'Remove that passkey and add a new one.',
    },
    de: {
      subject: 'Einer deiner Passkeys wurde vielleicht kopiert',
      what: 'Ein Passkey von dir wurde abgelehnt, weil er sagt, dass er seltener benutzt wurde als zuvor. Das kommt vor, wenn es eine Kopie von ihm gibt.',
      next: 'Entferne diesen Passkey und füge einen neuen hinzu.',
    },
  }),
  'recovery-code-used': template({
    en: {
      subject: 'A recovery code was used',
      what: 'Somebody proved to be you with one of your recovery codes. It does not work a second time.',
    },
    de: {
      subject: 'Ein Wiederherstellungscode wurde benutzt',
      what: 'Jemand hat sich mit einem deiner Wiederherstellungscodes ausgewiesen. Ein zweites Mal gilt er nicht.',
    },
  }),
  'recovery-codes-renewed': template({
    en: {
      subject: 'You have new recovery codes',
      what: 'New recovery codes were made. The earlier ones do not work any more.',
    },
    de: {
      subject: 'Du hast neue Wiederherstellungscodes',
      what: 'Es wurden neue Wiederherstellungscodes erzeugt. Die früheren gelten nicht mehr.',
    },
  }),
  'second-factor-failed': template({
    en: {
      subject: 'Somebody may know your password',
      what: 'The second step of signing in to your account failed five times within a day. Whoever tried got that far with your password, or in a session of yours.',
      next: 'If you mistyped the codes yourself, there is nothing to do.',
    },
    de: {
      subject: 'Vielleicht kennt jemand dein Passwort',
      what: 'Der zweite Schritt der Anmeldung ist innerhalb eines Tages fünfmal gescheitert. Wer es versucht hat, kam mit deinem Passwort oder in einer Sitzung von dir so weit.',
      next: 'Falls du dich selbst vertippt hast, musst du nichts tun.',
    },
  }),
  'second-factor-reset': template({
    en: {
      subject: 'Your second factor was removed',
      what: 'The operator of this Setpoint removed your authenticator app, passkeys and recovery codes and signed you out everywhere.',
      next: 'If you asked for it, sign in and set up a new second factor.',
    },
    de: {
      subject: 'Dein zweiter Faktor wurde entfernt',
      what: 'Wer dieses Setpoint betreibt, hat deine Authenticator-App, Passkeys und Wiederherstellungscodes entfernt und dich überall abgemeldet.',
      next: 'Falls du darum gebeten hast, melde dich an und richte einen neuen zweiten Faktor ein.',
    },
  }),
} satisfies Record<string, MailTemplate>
