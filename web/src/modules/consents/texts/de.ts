/** Worin eingewilligt wird, in jeder Fassung der Worte, und die Worte darum herum. Eine gezeigte Fassung wird nie geändert. */
import type { en } from './en.ts'

export const de: typeof en = {
  title: 'Einwilligungen',
  note: 'Worin du eingewilligt hast, und worin nicht. Du kannst jede jederzeit widerrufen; das gilt sofort.',
  failed: 'Deine Einwilligungen konnten nicht geladen werden',
  purposes: {
    'team-leaderboard': {
      name: 'Team-Rangliste',
      versions: {
        1: 'Die anderen Mitglieder dieses Teams sehen deinen Namen, dein Bild und wie weit du gekommen bist, in Prozent. Nie sehen sie dein Gewicht, deine Maße, Notizen oder Fotos.',
        2: 'Die anderen Mitglieder dieses Teams sehen deinen Namen, dein Bild und wie weit du gekommen bist: in Prozent oder in Kilogramm, wie du es wählst, nie beides. Nie sehen sie dein Gewicht, deine Maße, Notizen oder Fotos.',
      },
    },
    challenge: {
      name: 'Challenge',
      versions: {
        1: 'Wer bei dieser Challenge mitmacht, und bei der Challenge eines Teams alle seine Mitglieder, sieht deinen Namen, dein Bild und wie weit du bist: in ganzen Prozent, ganzen Kilogramm oder Tagen in Folge, je nachdem, worum es geht, und ob du gewonnen hast. Wo Teams gegeneinander antreten, sieht das niemand von dir: Du zählst im Durchschnitt deines Teams, der ab fünf Personen genannt wird. Niemand sieht dein Gewicht, deine Maße, Notizen oder Fotos.',
      },
    },
    coach: {
      name: 'Coach',
      versions: {
        1: 'Dieser Coach sieht deine Wägungen und ihren Trend sowie dein Training. Nie sieht er deine Fotos, deine Notizen oder dein Geburtsdatum.',
      },
    },
    gym: {
      name: 'Studio',
      versions: {
        1: 'Dieses Studio sieht, dass du Mitglied bist, was du buchst und wann du eincheckst. Nie sieht es dein Gewicht, dein Essen, dein Training oder deine Nachrichten.',
      },
    },
    'public-profile': {
      name: 'Öffentliches Profil',
      versions: {
        1: 'Alle, die den Link haben, sehen dein Profil, auch ohne Konto; Suchmaschinen können es finden und behalten. Sie sehen deinen Benutzernamen, seit wann du hier bist, und die Teile, die du allen zeigst. E-Mail, Geburtsdatum, Notizen und Fotos werden nie gezeigt.',
      },
    },
    analytics: {
      name: 'Zahlen zur Nutzung',
      versions: {
        1: 'Du zählst mit, wenn gezählt wird, wie viele Menschen welchen Teil dieses Setpoint benutzen. Die Zahlen enthalten keine Namen, sagen nichts darüber, was du einträgst, und bleiben hier. Bisher werden keine solchen Zahlen erhoben.',
      },
    },
  },
  nameWith: (name, whom) => `${name}: ${whom}`,
  states: {
    given: 'Eingewilligt',
    outdated: 'Die Worte haben sich geändert',
    withdrawn: 'Widerrufen',
    never: 'Nicht eingewilligt',
  },
  since: (day) => `Seit ${day}`,
  version: (version) => `Fassung ${version}`,
  outdatedNote:
    'Worin du eingewilligt hast, hat neue Worte und gilt deshalb nicht mehr. Lies sie und entscheide noch einmal.',
  agree: 'Einwilligen',
  agreeTo: (name) => `Einwilligen: ${name}`,
  withdraw: 'Widerrufen',
  withdrawFrom: (name) => `Widerrufen: ${name}`,
  agreed: 'Eingewilligt',
  withdrawn: 'Widerrufen',
  couldNot: 'Das hat nicht geklappt. Bitte versuch es noch einmal.',
  needsGuardian: 'Zuerst muss jemand zustimmen, der für dich sorgt; siehe oben.',
  publicProfile: {
    title: 'Dein Profil allen zeigen',
    agree: 'Einwilligen und zeigen',
    withdraw: 'Wieder verbergen',
    tooYoung: 'Unter 16 kann nichts allen gezeigt werden.',
  },
  history: {
    title: 'Verlauf',
    note: 'Alles, was du gegeben und widerrufen hast. Darin wird nie etwas geändert.',
    caption: 'Verlauf deiner Einwilligungen',
    what: 'Was',
    said: 'Gesagt',
    when: 'Wann',
    by: 'Von',
    given: 'Eingewilligt',
    withdrawn: 'Widerrufen',
    cut: 'Nur die neuesten sind zu sehen. Das Archiv deiner Daten enthält alle.',
    saidBy: { person: 'Dir', guardian: 'Deinem Elternteil', age: 'Deinem Geburtsdatum' },
  },
  guardian: {
    title: 'Ein Elternteil muss zustimmen',
    why: (age) =>
      `Unter ${age} kannst du alles für dich selbst aufschreiben. Um etwas mit einem Team, einem Coach oder einem Studio zu teilen, muss vorher jemand zustimmen, der für dich sorgt. Wir fragen per E-Mail; ein Konto braucht es dafür nicht.`,
    email: 'E-Mail-Adresse',
    emailHint: 'Von einem Elternteil oder wer das Sorgerecht für dich hat. Sonst sieht sie niemand.',
    emailProblem: 'Gib eine ganze E-Mail-Adresse ein, und nicht deine eigene',
    ask: 'Fragen',
    askAgain: 'Noch einmal fragen',
    asked: 'Die Mail ist unterwegs',
    pending: (email, day) => `Wir haben ${email} am ${day} gefragt. Der Link gilt 14 Tage.`,
    noMail:
      'Dieses Setpoint verschickt keine Mails: Wer es betreibt, findet die Mail im Datenordner und kann den Link weitergeben.',
    another: 'Jemand anderen fragen, oder noch einmal',
    given: (email, day) =>
      `${email} hat am ${day} zugestimmt. Das lässt sich jederzeit zurücknehmen; was du deswegen geteilt hast, endet dann.`,
  },
  answer: {
    title: (username) => `Deine Zustimmung für ${username}`,
    failed: 'Die Seite konnte nicht geladen werden',
    intro: (username, age) =>
      `${username} ist unter ${age} und hat dich als Elternteil oder sorgeberechtigte Person angegeben. Setpoint ist ein Tagebuch für Training, Gewicht und Essen.`,
    whatTitle: 'Worin du einwilligst',
    what: [
      'Jedes Mal neu darf entschieden werden, ob ein Team, ein Coach oder ein Studio etwas sehen kann.',
      'Ein öffentliches Profil gibt es vor 16 nicht, was auch immer du sagst.',
      'Fotos, Notizen und das Geburtsdatum werden dadurch nie jemandem gezeigt.',
    ],
    without: 'Ohne deine Zustimmung bleibt alles privat, und das Tagebuch lässt sich trotzdem benutzen.',
    declare: 'Mit deiner Zustimmung erklärst du, dass du Elternteil oder sorgeberechtigt bist.',
    agree: 'Ich stimme zu',
    decline: 'Ich stimme nicht zu',
    declined: 'Du hast nicht zugestimmt. Nichts wird geteilt; mit demselben Link kannst du es dir anders überlegen.',
    given: (day) =>
      `Du hast am ${day} zugestimmt. Bewahre die Mail auf, die wir dir geschickt haben: Mit ihrem Link kannst du das zurücknehmen.`,
    withdraw: 'Meine Zustimmung zurücknehmen',
    withdrawNote: 'Alles, was deswegen geteilt wird, endet sofort.',
    deadTitle: 'Dieser Link gilt nicht mehr',
    dead: 'Er ist zu alt, seitdem wurde ein anderer verschickt, oder deine Zustimmung ist nicht mehr nötig. Falls doch, bitte um einen neuen Link.',
    brokenTitle: 'Dieser Link ist nicht vollständig',
    broken: 'Ein Teil der Adresse fehlt. Öffne ihn noch einmal aus der Mail, oder kopiere ihn ganz.',
  },
}
