/** Written by `npm run db:types` from the migrated database. */
import type { ColumnType } from 'kysely'

export type ArrayType<T> = ArrayTypeImpl<T> extends (infer U)[] ? U[] : ArrayTypeImpl<T>

export type ArrayTypeImpl<T> = T extends ColumnType<infer S, infer I, infer U> ? ColumnType<S[], I[], U[]> : T[]

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

export interface Achievement {
  awarded_at: Timestamp
  id: string
  kind_key: Buffer
  sealed: Buffer
  shown: boolean
  user_id: string
}

export interface AdminAct {
  act: string
  actor_id: string | null
  at: Timestamp
  id: string
  role_after: string | null
  role_before: string | null
  sealed_reason: Buffer | null
  subject_id: string | null
  suspended_until: Timestamp | null
}

export interface Appeal {
  answer_id: string | null
  at: Timestamp
  case_id: string
  decision_id: string
  id: string
  sealed_text: Buffer
  state: string
  user_id: string
}

export interface BadgeAward {
  awarded_at: Timestamp
  badge_id: string
  id: string
  sealed: Buffer
  shown: boolean
  taken_back_at: Timestamp | null
  user_id: string
}

export interface Block {
  blocked_id: string
  created_at: Timestamp
  user_id: string
}

export interface CaseEvidence {
  at: Timestamp
  case_id: string
  id: string
  sealed: Buffer
  user_id: string
}

export interface Challenge {
  begun_at: Timestamp | null
  closes_at: Timestamp
  created_at: Timestamp
  created_by: string | null
  description: string | null
  end_day: string
  ended_at: Timestamp | null
  hidden_at: Timestamp | null
  id: string
  name: string | null
  photo_verified: boolean
  reward_points: number
  scope: string
  sealed: Buffer | null
  start_day: string
  starts_at: Timestamp
  state: string
  target: number | null
  team_id: string | null
  type: string
  updated_at: Timestamp
}

export interface ChallengeParticipant {
  awarded_at: Timestamp | null
  challenge_id: string
  closes_at: Timestamp
  counts_from: string
  figure: number | null
  final_at: Timestamp | null
  held_at: Timestamp | null
  id: string
  joined_at: Timestamp
  judged_to: string | null
  left_at: Timestamp | null
  review: string
  review_reason: string | null
  sealed_result: Buffer | null
  sealed_words: Buffer | null
  showing: boolean
  team_id: string | null
  user_id: string
  won: boolean
}

export interface ChallengeTeam {
  answered_at: Timestamp | null
  average: number | null
  challenge_id: string
  members: number | null
  state: string
  team_id: string
  won: boolean
}

export interface Comment {
  created_at: Timestamp
  deleted_at: Timestamp | null
  edited_at: Timestamp | null
  hidden_at: Timestamp | null
  id: string
  level: number
  parent_id: string | null
  post_id: string
  sealed: Buffer | null
  thread: string
  user_id: string | null
}

export interface CommentVersion {
  comment_id: string
  id: string
  replaced_at: Timestamp
  sealed: Buffer
  user_id: string
  written_at: Timestamp
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

export interface Decision {
  act: string
  at: Timestamp
  case_id: string
  decided_by: string | null
  id: string
  sealed_reason: Buffer
  user_id: string
  warned: boolean
}

export interface DismissedSuggestion {
  created_at: Timestamp
  other_id: string
  user_id: string
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

export interface FindablePerson {
  names: string
  user_id: string
  username: string
}

export interface Follow {
  followed_id: string
  since: Timestamp
  state: string
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

export interface ModerationCase {
  auto: boolean
  claimed_by: string | null
  claimed_until: Timestamp | null
  content_id: string
  decided_at: Timestamp | null
  held: boolean
  hidden_by: string | null
  id: string
  kind: string
  opened_at: Timestamp
  severity: number
  state: string
  team_id: string | null
  user_id: string
}

export interface Mute {
  created_at: Timestamp
  muted_id: string
  user_id: string
}

export interface Notification {
  achievement_id: string | null
  actor_id: string | null
  badge_id: string | null
  challenge_id: string | null
  comment_id: string | null
  created_at: Timestamp
  decision_id: string | null
  id: string
  key: string
  kind: string
  post_id: string | null
  read_at: Timestamp | null
  team_id: string | null
  user_id: string
}

export interface NotificationActor {
  actor_id: string
  at: Timestamp
  notification_id: string
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

export interface Post {
  comments: Generated<number>
  created_at: Timestamp
  deleted_at: Timestamp | null
  edited_at: Timestamp | null
  hidden_at: Timestamp | null
  id: string
  language: string
  likes: Generated<number>
  sealed: Buffer
  team_id: string | null
  type: string
  user_id: string
  visibility: string
  words: ArrayType<number>
}

export interface PostBookmark {
  created_at: Timestamp
  post_id: string
  user_id: string
}

export interface PostLike {
  created_at: Timestamp
  post_id: string
  user_id: string
}

export interface PostPicture {
  created_at: Timestamp
  height: number
  id: string
  position: number | null
  post_id: string | null
  user_id: string
  width: number
}

export interface PostTag {
  created_at: Timestamp
  post_id: string
  tag: number
}

export interface PostVersion {
  id: string
  post_id: string
  replaced_at: Timestamp
  sealed: Buffer
  user_id: string
  written_at: Timestamp
}

export interface Profile {
  approves_followers: boolean
  avatar_version: string | null
  bio: string | null
  created_at: Timestamp
  display_name: string | null
  findable: boolean
  length_unit: string
  onboarded_at: Timestamp | null
  privacy: unknown
  revision: Generated<number>
  sealed_facts: Buffer | null
  time_zone: string
  updated_at: Timestamp
  user_id: string
  weight_unit: string
  withheld: Generated<string[]>
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

export interface Report {
  at: Timestamp
  case_id: string
  id: string
  reason: string
  sealed_note: Buffer | null
  user_id: string | null
}

export interface Sanction {
  decision_id: string | null
  ends_at: Timestamp | null
  id: string
  kind: string
  lifted_at: Timestamp | null
  sealed_reason: Buffer
  starts_at: Timestamp
  team_id: string | null
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

export interface Team {
  avatar_version: string | null
  created_at: Timestamp
  description: string | null
  id: string
  listed: boolean
  member_count: number
  member_limit: number
  name: string
  privacy: string
  updated_at: Timestamp
  withheld: Generated<string[]>
}

export interface TeamBadge {
  colour: string
  created_at: Timestamp
  description: string | null
  id: string
  name: string
  retired: boolean
  shape: string
  symbol: string
  team_id: string
}

export interface TeamDecline {
  declined_at: Timestamp
  team_id: string
  user_id: string
}

export interface TeamFigure {
  as_of: string | null
  ends_at: Timestamp
  kind: string
  period: string
  team_id: string
  user_id: string
  value: number
}

export interface TeamInvite {
  code: string
  created_at: Timestamp
  created_by: string | null
  expires_at: Timestamp
  id: string
  team_id: string
  uses_left: number | null
}

export interface TeamMember {
  joined_at: Timestamp
  role: string
  team_id: string
  user_id: string
}

export interface TeamPoints {
  challenge_id: string
  earned_at: Timestamp
  points: number
  team_id: string
  user_id: string
}

export interface TeamRemoval {
  removed_at: Timestamp
  team_id: string
  user_id: string
}

export interface TeamRequest {
  created_at: Timestamp
  sealed_message: Buffer | null
  team_id: string
  user_id: string
}

export interface TeamShowing {
  achievements: boolean
  changed_at: Timestamp
  points: boolean
  streak: boolean
  team_id: string
  user_id: string
  weight: string | null
}

export interface TeamWeightFigure {
  counts_from: string | null
  former_counts_from: string | null
  former_kind: string | null
  kind: string
  user_id: string
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
  achievement: Achievement
  admin_act: AdminAct
  appeal: Appeal
  badge_award: BadgeAward
  block: Block
  case_evidence: CaseEvidence
  challenge: Challenge
  challenge_participant: ChallengeParticipant
  challenge_team: ChallengeTeam
  comment: Comment
  comment_version: CommentVersion
  consent_act: ConsentAct
  decision: Decision
  dismissed_suggestion: DismissedSuggestion
  export_run: ExportRun
  findable_person: FindablePerson
  follow: Follow
  guardian: Guardian
  idempotency_key: IdempotencyKey
  import_run: ImportRun
  known_device: KnownDevice
  linked_account: LinkedAccount
  moderation_case: ModerationCase
  mute: Mute
  notification: Notification
  notification_actor: NotificationActor
  one_time_token: OneTimeToken
  passkey: Passkey
  password_history: PasswordHistory
  personal_token: PersonalToken
  post: Post
  post_bookmark: PostBookmark
  post_like: PostLike
  post_picture: PostPicture
  post_tag: PostTag
  post_version: PostVersion
  profile: Profile
  provider_sign_in: ProviderSignIn
  recovery_code: RecoveryCode
  refresh_token: RefreshToken
  report: Report
  sanction: Sanction
  second_factor_challenge: SecondFactorChallenge
  security_event: SecurityEvent
  session: Session
  sign_in_attempt: SignInAttempt
  signing_key: SigningKey
  spent_captcha: SpentCaptcha
  spent_challenge: SpentChallenge
  suspicion: Suspicion
  team: Team
  team_badge: TeamBadge
  team_decline: TeamDecline
  team_figure: TeamFigure
  team_invite: TeamInvite
  team_member: TeamMember
  team_points: TeamPoints
  team_removal: TeamRemoval
  team_request: TeamRequest
  team_showing: TeamShowing
  team_weight_figure: TeamWeightFigure
  totp: Totp
  username_hold: UsernameHold
  weight_entry: WeightEntry
  weight_photo: WeightPhoto
  weight_series: WeightSeries
}
