/** Words of signing in with an account elsewhere, and of the accounts linked for it. */
export const providersEn = {
  continueWith: (name: string) => `Continue with ${name}`,
  unavailable: (name: string) => `${name} does not answer at the moment. Try again later, or take another way.`,
  notOffered: (name: string) => `${name} is not offered here any more. Reload the page to see what is.`,
  elsewhere: (origin: string) => `Signing in with another service works at ${origin} only.`,
  openThere: 'Open Setpoint there',
  title: 'Signing in',
  busy: {
    'sign-in': 'You are being logged in…',
    link: 'The account is being linked…',
    prove: 'One moment…',
  },
  secondStepNote: 'You have signed in there. Now prove by your second factor that it is you.',
  failed: {
    'sign-in': 'You could not be logged in',
    link: 'The account could not be linked',
    prove: 'It could not be confirmed that it is you',
  },
  /** Why somebody who came back got nowhere, and how to go on. */
  problems: {
    cancelled: {
      title: 'You came back without signing in',
      text: 'The other service says that you did not go on, or did not agree. Nothing has been changed here.',
    },
    expired: {
      title: 'This way back no longer works',
      text: 'It took too long, was used already, or began in another browser. Begin again; it takes a moment.',
    },
    refused: {
      title: 'Signing in there did not work',
      text: 'What the other service answered cannot be accepted. Please begin again. If it goes on like that, tell the person who runs this Setpoint.',
    },
    unavailable: {
      title: 'The other service does not answer',
      text: 'Nothing has been changed here. Try again in a few minutes, or take another way.',
    },
    nothing: {
      title: 'There is nothing to finish here',
      text: 'You pass this page on the way back from another service. Begin where you wanted to sign in, link or confirm something.',
    },
    emailTaken: {
      title: 'You have an account already',
      text: 'There is an account with your e-mail address. Log in as you did before; then link the other account in the settings, under Password and log-in.',
    },
    closed: {
      title: 'There is no account for you yet',
      text: 'No account here is linked to the one that you signed in with, and this Setpoint takes no new ones. If you have one, log in as you did before and link the other in the settings. Otherwise ask the person who runs this Setpoint.',
    },
    suspended: {
      title: 'This account is suspended',
      text: 'Write to the person who runs this Setpoint if you think it should not be.',
    },
    secondStepOver: {
      title: 'The second step is over',
      text: 'That took too long, or there were too many tries. Please log in again.',
    },
    loggedOut: {
      title: 'You have been logged out',
      text: 'Your session here ended while you were away. Log in, then begin again; nothing has been changed.',
    },
    linkedElsewhere: {
      title: 'This account is taken',
      text: 'It signs in somebody else here. Sign in to the other service with another account, or unlink it in the other account first.',
    },
    anotherLinked: {
      title: 'You have linked another account there',
      text: 'There can be one of each service. Unlink that one first, then link this one.',
    },
    notYours: {
      title: 'This did not confirm that it is you',
      text: 'The account that you signed in with is not linked to yours, or you have set up a second factor meanwhile. Go back and try again with a linked account, or another way.',
    },
    notAsked: {
      title: 'This did not confirm that it is you',
      text: 'The other service remembered you and did not ask who you are. Log out there, then try again.',
    },
  },
  toLogIn: 'Back to log in',
  toSettings: 'To the settings',
  goBack: 'Back to where you were',
  toStart: 'To Setpoint',
  proven: 'It is confirmed that it is you, for ten minutes. Press the button again to do what you were about to do.',
  finish: {
    title: 'One more step to your account',
    note: (name: string) => `${name} has told us who you are. Tell us what is left.`,
    vouched: (name: string) => `${name} has confirmed this address.`,
    taken: 'This account has just been linked to another one here. Go back to log in and try again.',
  },
  linked: {
    title: 'Linked accounts',
    note: 'Accounts at other services that log you in here. What you track stays here; they learn only that you sign in.',
    none: 'No account is linked.',
    failed: 'Your linked accounts could not be loaded',
    since: (day: string) => `Linked on ${day}`,
    lastUsed: (when: string) => `Last used ${when}`,
    neverUsed: 'Not used to log in yet',
    notOffered: 'No longer offered here',
    link: (name: string) => `Link ${name}`,
    added: (name: string) => `${name} is linked`,
    unlink: 'Unlink',
    unlinkLabel: (name: string) => `Unlink ${name}`,
    unlinkTitle: (name: string) => `Unlink ${name}?`,
    unlinkWhat: 'It no longer logs you in here. The account there stays as it is, and you can link it again.',
    unlinked: (name: string) => `${name} is unlinked`,
    unlinkFailed: 'That did not work. Please try again.',
    onlyWay: 'Your only way to log in, so it stays. Set a password or add a passkey to be able to unlink it.',
  },
  setPassword: {
    title: 'Set a password',
    note: 'You have none yet. With one, you can log in by e-mail as well, and unlink accounts.',
    password: 'New password',
    save: 'Set password',
    done: 'Your password is set',
    elsewhere: 'A password was set meanwhile, perhaps in another window.',
  },
}
