import type { MailTemplate } from './content.ts'

/** Sent once the address is confirmed. */
export const welcome: MailTemplate = {
  en: ({ username, link }) => ({
    subject: 'Welcome to Setpoint',
    heading: `You are all set, ${username}`,
    paragraphs: [
      'Start with a weigh-in: it takes two taps. After a few days you see where your weight is really going, without the daily ups and downs.',
      'Coming from another app? Bring your weights along under Body, Import.',
    ],
    action: { label: 'Open Setpoint', link },
    note: 'What you record about your body is encrypted with a key of your own.',
  }),
  de: ({ username, link }) => ({
    subject: 'Willkommen bei Setpoint',
    heading: `Alles bereit, ${username}`,
    paragraphs: [
      'Fang mit dem Wiegen an: zweimal tippen genügt. Nach ein paar Tagen siehst du, wohin dein Gewicht wirklich geht, ohne das tägliche Auf und Ab.',
      'Du kommst von einer anderen App? Bring deine Werte mit: unter Körper, Import.',
    ],
    action: { label: 'Setpoint öffnen', link },
    note: 'Was du über deinen Körper aufzeichnest, ist mit einem eigenen Schlüssel verschlüsselt.',
  }),
}
