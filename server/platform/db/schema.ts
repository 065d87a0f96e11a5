/** Written by `npm run db:types` from the migrated database. */
import type { ColumnType } from 'kysely'

export type Generated<T> =
  T extends ColumnType<infer S, infer I, infer U> ? ColumnType<S, I | undefined, U> : ColumnType<T, T | undefined, T>

export type Timestamp = ColumnType<Date, Date | string, Date | string>

export interface Account {
  age_group: string
  awaits_verification: boolean
  created_at: Timestamp
  email: string
  email_verified_at: Timestamp | null
  erases_at: Timestamp | null
  id: string
  initial_time_zone: string
  language: string
  password_hash: string | null
  role: Generated<string>
  sealed_suspension_reason: Buffer | null
  suspended_at: Timestamp | null
  suspended_until: Timestamp | null
  updated_at: Timestamp
  username: string
}

export interface AdminAct {
  act: string
  actor_id: string | null
  at: Timestamp
  id: string
  role_after: string | null
  role_before: string | null
  sealed_reason: Buffer | null
  subject_id: string
  suspended_until: Timestamp | null
}

export interface Block {
  blocked_id: string
  created_at: Timestamp
  user_id: string
}

export interface ConsentAct {
  at: Timestamp
  given: boolean
  id: string
  language: string
  purpose: string
  said_by: string
  user_id: string
  version: number
  with_id: string | null
}

export interface ExportRun {
  asked_at: Timestamp
  attempt: string | null
  expires_at: Timestamp | null
  finished_at: Timestamp | null
  id: string
  piece_count: Generated<number>
  progress: Generated<number>
  size: number | null
  status: string
  user_id: string
}

export interface Guardian {
  asked_at: Timestamp
  asked_that_day: number
  expires_at: Timestamp
  given_at: Timestamp | null
  sealed_email: Buffer
  token_hash: Buffer
  user_id: string
  withdrawn_at: Timestamp | null
}

export interface IdempotencyKey {
  created_at: Generated<Timestamp>
  key: string
  location: string | null
  request_hash: Buffer
  revision: number | null
  sealed_answer: Buffer | null
  status: number | null
  user_id: string
}

export interface ImportRun {
  applied_at: Timestamp | null
  chunk_count: Generated<number>
  created_at: Timestamp
  duplicate_count: Generated<number>
  file_size: Generated<number>
  first_day: string | null
  format: string | null
  id: string
  last_day: string | null
  original_count: Generated<number>
  progress: Generated<number>
  read_count: Generated<number>
  reading: string
  ready_count: Generated<number>
  rejected_count: Generated<number>
  sealed: Buffer | null
  status: string
  time_zone: string
  undone_at: Timestamp | null
  user_id: string
  written_count: Generated<number>
}

export interface KnownDevice {
  device_hash: Buffer
  expires_at: Timestamp
  last_seen_at: Timestamp
  user_id: string
}

export interface LinkedAccount {
  id: string
  last_used_at: Timestamp | null
  linked_at: Timestamp
  provider: string
  sealed: Buffer
  subject_key: Buffer
  user_id: string
}

export interface Mute {
  created_at: Timestamp
  muted_id: string
  user_id: string
}

export interface OneTimeToken {
  created_at: Timestamp
  email: string | null
  expires_at: Timestamp
  kind: string
  token_hash: Buffer
  used_at: Timestamp | null
  user_id: string | null
}

export interface Passkey {
  backed_up: boolean
  counter: number
  created_at: Timestamp
  credential_id: Buffer
  id: string
  last_used_at: Timestamp | null
  name: string
  public_key: Buffer
  transports: string[]
  user_id: string
}

export interface PasswordHistory {
  id: string
  password_hash: string
  replaced_at: Timestamp
  user_id: string
}

export interface PersonalToken {
  created_at: Timestamp
  expires_at: Timestamp
  id: string
  last_ip_address: string | null
  last_used_at: Timestamp | null
  name: string
  scopes: string[]
  token_hash: Buffer
  user_id: string
}

export interface Profile {
  avatar_version: string | null
  bio: string | null
  created_at: Timestamp
  display_name: string | null
  length_unit: string
  onboarded_at: Timestamp | null
  privacy: unknown
  revision: Generated<number>
  sealed_facts: Buffer | null
  time_zone: string
  updated_at: Timestamp
  user_id: string
  weight_unit: string
}

export interface ProviderSignIn {
  browser_hash: Buffer
  created_at: Timestamp
  expires_at: Timestamp
  id: string
  provider: string
  purpose: string
  sealed: Buffer
  session_id: string | null
  stage: string
  token_hash: Buffer
  user_id: string | null
}

export interface RecoveryCode {
  code_hash: Buffer
  created_at: Timestamp
  used_at: Timestamp | null
  user_id: string
}

export interface RefreshToken {
  expires_at: Timestamp
  session_id: string
  spent_at: Timestamp | null
  token_hash: Buffer
  user_id: string
}

export interface SecondFactorChallenge {
  created_at: Timestamp
  expires_at: Timestamp
  token_hash: Buffer
  tries: Generated<number>
  used_at: Timestamp | null
  user_id: string
}

export interface SecurityEvent {
  at: Timestamp
  device: string | null
  done_by: string | null
  id: string
  ip_address: string | null
  kind: string
  provider: string | null
  sealed_reason: Buffer | null
  user_id: string
}

export interface Session {
  created_at: Timestamp
  device: string
  ended_at: Timestamp | null
  expires_at: Timestamp
  from_new_device: Generated<boolean>
  id: string
  ip_address: string | null
  last_used_at: Timestamp
  proven_at: Timestamp
  second_factor_at: Timestamp | null
  user_id: string
}

export interface SignInAttempt {
  account_key: Buffer
  address: string
  failures: number
  last_failed_at: Timestamp
  waits_since: Timestamp | null
}

export interface SigningKey {
  created_at: Timestamp
  id: string
  public_key: unknown
  sealed_private_key: Buffer
}

export interface SpentCaptcha {
  expires_at: Timestamp
  hash: Buffer
}

export interface SpentChallenge {
  challenge_hash: Buffer
  expires_at: Timestamp
}

export interface Suspicion {
  count: number
  key: Buffer
  since: Timestamp
}

export interface Totp {
  confirmed_at: Timestamp | null
  created_at: Timestamp
  last_step: number
  sealed_secret: Buffer
  user_id: string
}

export interface UsernameHold {
  expires_at: Timestamp
  username: string
}

export interface WeightEntry {
  created_at: Timestamp
  day: string
  id: string
  import_id: string | null
  photo_count: Generated<number>
  recorded_at: Timestamp
  revision: Generated<number>
  sealed: Buffer
  source: string
  updated_at: Timestamp
  user_id: string
}

export interface WeightPhoto {
  created_at: Timestamp
  entry_id: string
  height: number
  id: string
  user_id: string
  width: number
}

export interface WeightSeries {
  user_id: string
  version: number
}

export interface DB {
  account: Account
  admin_act: AdminAct
  block: Block
  consent_act: ConsentAct
  export_run: ExportRun
  guardian: Guardian
  idempotency_key: IdempotencyKey
  import_run: ImportRun
  known_device: KnownDevice
  linked_account: LinkedAccount
  mute: Mute
  one_time_token: OneTimeToken
  passkey: Passkey
  password_history: PasswordHistory
  personal_token: PersonalToken
  profile: Profile
  provider_sign_in: ProviderSignIn
  recovery_code: RecoveryCode
  refresh_token: RefreshToken
  second_factor_challenge: SecondFactorChallenge
  security_event: SecurityEvent
  session: Session
  sign_in_attempt: SignInAttempt
  signing_key: SigningKey
  spent_captcha: SpentCaptcha
  spent_challenge: SpentChallenge
  suspicion: Suspicion
  totp: Totp
  username_hold: UsernameHold
  weight_entry: WeightEntry
  weight_photo: WeightPhoto
  weight_series: WeightSeries
}
