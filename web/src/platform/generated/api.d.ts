/** Generated from the server's OpenAPI document by `npm run api:types`. */
export interface paths {
    "/achievements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What one has achieved, and how far the rest is.
         * @description Access: member, or a token for body.
         */
        get: operations["getAchievements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/achievements/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Shows an achievement to those who see the profile, or hides it.
         * @description Access: member.
         */
        patch: operations["patchAchievementsByKind"];
        trace?: never;
    };
    "/achievements/badges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The badges that teams have given to one, and those that were taken back.
         * @description Access: member, or a token for teams.
         */
        get: operations["getAchievementsBadges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/achievements/badges/{badgeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Shows a badge to those who see the profile, or hides it.
         * @description Access: member.
         */
        patch: operations["patchAchievementsBadgesByBadgeId"];
        trace?: never;
    };
    "/admin/backups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The state of the backups, and of the last drill.
         * @description Access: admin.
         */
        get: operations["getAdminBackups"];
        put?: never;
        /**
         * Makes a base backup now, in a job.
         * @description Access: admin.
         */
        post: operations["postAdminBackups"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/backups/drill": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restores the newest backup into a temporary folder and compares it with what is live, in a job.
         * @description Access: admin.
         */
        post: operations["postAdminBackupsDrill"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What admins did, and why, the latest first; counts to 10,000.
         * @description Access: admin.
         */
        get: operations["getAdminLog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Accounts by search and filters; counts to 10,000.
         * @description Access: admin.
         */
        get: operations["getAdminUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/users/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One account: its state, sessions and ways to log in; nothing about a body.
         * @description Access: admin.
         */
        get: operations["getAdminUsersByUserId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/users/{userId}/lift": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lets a suspended person in again.
         * @description Access: admin, proven again.
         */
        post: operations["postAdminUsersByUserIdLift"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/users/{userId}/log-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ends all of a person’s sessions.
         * @description Access: admin, proven again.
         */
        post: operations["postAdminUsersByUserIdLogOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/users/{userId}/role": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Gives a person another role; the last admin keeps theirs.
         * @description Access: admin, proven again.
         */
        patch: operations["patchAdminUsersByUserIdRole"];
        trace?: never;
    };
    "/admin/users/{userId}/security-log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reads a person’s security log, which is an act: it is logged with its reason, and the person sees it.
         * @description Access: admin, proven again.
         */
        post: operations["postAdminUsersByUserIdSecurityLog"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/users/{userId}/suspend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Keeps a person out, at once, until an instant or until it is lifted.
         * @description Access: admin, proven again.
         */
        post: operations["postAdminUsersByUserIdSuspend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/captcha": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A challenge of proof of work, good for fifteen minutes and one request that takes a captcha.
         * @description Access: anyone.
         */
        get: operations["getAuthCaptcha"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/change-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Changes the password; ends all other sessions.
         * @description Access: member.
         */
        post: operations["postAuthChangePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/confirm-email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirms a new e-mail by the token of the link that was sent to it.
         * @description Access: anyone.
         */
        post: operations["postAuthConfirmEmail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/forgot-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mails a link to set a new password, if the e-mail has an account.
         * @description Access: anyone.
         */
        post: operations["postAuthForgotPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Logs in with e-mail and password; asks for the second factor where there is one.
         * @description Access: anyone.
         */
        post: operations["postAuthLogin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ends this session.
         * @description Access: member.
         */
        post: operations["postAuthLogout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/logout-all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ends all sessions.
         * @description Access: member.
         */
        post: operations["postAuthLogoutAll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/not-me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes an account back by the token of a mail: ends all sessions, undoes a change of e-mail, asks for a new password.
         * @description Access: anyone.
         */
        post: operations["postAuthNotMe"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/oidc/{provider}/callback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where a provider sends the browser back to; leads on to the app.
         * @description Access: anyone.
         */
        get: operations["getAuthOidcByProviderCallback"];
        put?: never;
        /**
         * The same for providers that answer by a form.
         * @description Access: anyone.
         */
        post: operations["postAuthOidcByProviderCallback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/oidc/{provider}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begins to sign in at a provider: the address to send the browser to.
         * @description Access: anyone.
         */
        post: operations["postAuthOidcByProviderStart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/oidc/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Registers who came back from a provider and has no account yet.
         * @description Access: anyone.
         */
        post: operations["postAuthOidcRegister"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/oidc/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Signs in who came back from a provider; asks for the rest of a registration where there is no account yet.
         * @description Access: anyone.
         */
        post: operations["postAuthOidcSignIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the signed-out screens need to know.
         * @description Access: anyone.
         */
        get: operations["getAuthOptions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/passkeys/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Logs in with a passkey alone.
         * @description Access: anyone.
         */
        post: operations["postAuthPasskeysLogin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/passkeys/options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What a browser needs to log in with a passkey.
         * @description Access: anyone.
         */
        post: operations["postAuthPasskeysOptions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/prove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Proves once more who one is: for ten minutes, routes that ask for it let this session in.
         * @description Access: member.
         */
        post: operations["postAuthProve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/prove/passkey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What a browser needs to prove it with a passkey.
         * @description Access: member.
         */
        post: operations["postAuthProvePasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/prove/provider": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Proves once more who one is, having come back from a linked provider.
         * @description Access: member.
         */
        post: operations["postAuthProveProvider"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/prove/provider/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begins to prove once more who one is, at a linked provider.
         * @description Access: member.
         */
        post: operations["postAuthProveProviderStart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Exchanges the refresh token (of the body, else of the cookie) for new tokens.
         * @description Access: anyone.
         */
        post: operations["postAuthRefresh"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Registers; signed in at once where no mail has to be verified first.
         * @description Access: anyone.
         */
        post: operations["postAuthRegister"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/reset-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sets a new password by the token of a mailed link; ends all sessions.
         * @description Access: anyone.
         */
        post: operations["postAuthResetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The second step of a log-in: a code of the authenticator app, a recovery code or a passkey.
         * @description Access: anyone.
         */
        post: operations["postAuthSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/second-factor/passkey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What a browser needs to take the second step with a passkey.
         * @description Access: anyone.
         */
        post: operations["postAuthSecondFactorPasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/set-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sets the password of an account that has none yet.
         * @description Access: member, proven again.
         */
        post: operations["postAuthSetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/verify-email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Verifies an e-mail by the token of its link.
         * @description Access: anyone.
         */
        post: operations["postAuthVerifyEmail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/challenges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One’s own challenges, one’s teams’, those open to anybody, or what has ended; counts to 10,000.
         * @description Access: member, or a token for challenges.
         */
        get: operations["getChallenges"];
        put?: never;
        /**
         * Sets a challenge: for oneself, for anybody, for a team, or for teams against each other.
         * @description Access: member, or a token for challenges.
         */
        post: operations["postChallenges"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/challenges/{challengeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A challenge that one takes part in or finds.
         * @description Access: member, or a token for challenges.
         */
        get: operations["getChallengesByChallengeId"];
        put?: never;
        post?: never;
        /**
         * Deletes one’s own, a cancelled one, or one in which nobody else has taken part.
         * @description Access: member, or a token for challenges.
         */
        delete: operations["deleteChallengesByChallengeId"];
        options?: never;
        head?: never;
        /**
         * Changes what is named; once it has begun or others take part, the words and a later last day.
         * @description Access: member, or a token for challenges.
         */
        patch: operations["patchChallengesByChallengeId"];
        trace?: never;
    };
    "/challenges/{challengeId}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ends it before its time; nobody wins.
         * @description Access: member, or a token for challenges.
         */
        post: operations["postChallengesByChallengeIdCancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/challenges/{challengeId}/explanation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * What one says to one’s own result being held.
         * @description Access: member, or a token for challenges.
         */
        put: operations["putChallengesByChallengeIdExplanation"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/challenges/{challengeId}/join": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes part, seen by the others or not; 422 names what is in the way.
         * @description Access: member.
         */
        post: operations["postChallengesByChallengeIdJoin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/challenges/{challengeId}/leaderboard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Those who let themselves be seen, the furthest first; for who takes part, and the whole of a team.
         * @description Access: member, or a token for challenges.
         */
        get: operations["getChallengesByChallengeIdLeaderboard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/challenges/{challengeId}/leave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes part no more.
         * @description Access: member, or a token for challenges.
         */
        post: operations["postChallengesByChallengeIdLeave"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/challenges/{challengeId}/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One’s own course, day by day.
         * @description Access: member, or a token for challenges.
         */
        get: operations["getChallengesByChallengeIdProgress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/challenges/{challengeId}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reports a challenge that one sees.
         * @description Access: member.
         */
        post: operations["postChallengesByChallengeIdReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/challenges/{challengeId}/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Results that are looked at again; for who manages the challenge.
         * @description Access: member, or a token for challenges.
         */
        get: operations["getChallengesByChallengeIdReviews"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/challenges/{challengeId}/reviews/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Says whether such a result counts, and why.
         * @description Access: member, or a token for challenges.
         */
        put: operations["putChallengesByChallengeIdReviewsByUserId"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/challenges/{challengeId}/showing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Chooses whether the others see one, by giving or withdrawing the consent.
         * @description Access: member.
         */
        put: operations["putChallengesByChallengeIdShowing"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/challenges/{challengeId}/standings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Averages of teams against each other, each from five members on.
         * @description Access: member, or a token for challenges.
         */
        get: operations["getChallengesByChallengeIdStandings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/challenges/{challengeId}/teams/{teamId}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes up a challenge for a team in which one manages them.
         * @description Access: member, or a token for challenges.
         */
        post: operations["postChallengesByChallengeIdTeamsByTeamIdAccept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/challenges/{challengeId}/teams/{teamId}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Declines it for the team.
         * @description Access: member, or a token for challenges.
         */
        post: operations["postChallengesByChallengeIdTeamsByTeamIdDecline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/challenges/totals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Points and what one has completed and won.
         * @description Access: member, or a token for challenges.
         */
        get: operations["getChallengesTotals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/comments/{commentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A comment that one may see.
         * @description Access: member, or a token for feed.
         */
        get: operations["getCommentsByCommentId"];
        put?: never;
        post?: never;
        /**
         * Deletes one’s own comment; answers keep its place.
         * @description Access: member, or a token for feed.
         */
        delete: operations["deleteCommentsByCommentId"];
        options?: never;
        head?: never;
        /**
         * Changes one’s own comment, within 24 hours; what it said is kept.
         * @description Access: member, or a token for feed.
         */
        patch: operations["patchCommentsByCommentId"];
        trace?: never;
    };
    "/comments/{commentId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a comment said before; for its author and who looks after it.
         * @description Access: member, or a token for feed.
         */
        get: operations["getCommentsByCommentIdHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/comments/{commentId}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reports a comment that one sees.
         * @description Access: member.
         */
        post: operations["postCommentsByCommentIdReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exports/{exportId}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The archive behind a signed address.
         * @description Access: anyone.
         */
        get: operations["getExportsByExportIdFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/guardian/agree": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Agrees as a guardian.
         * @description Access: anyone.
         */
        post: operations["postGuardianAgree"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/guardian/request": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What a guardian is asked by their link.
         * @description Access: anyone.
         */
        post: operations["postGuardianRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/guardian/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes a guardian’s agreement back, and with it every consent.
         * @description Access: anyone.
         */
        post: operations["postGuardianWithdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Imports, newest first.
         * @description Access: member, or a token for imports.
         */
        get: operations["getImports"];
        put?: never;
        /**
         * Reads a file of another app; nothing is written before it is confirmed.
         * @description Access: member, or a token for imports.
         */
        post: operations["postImports"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/{importId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An import and what was found in its file.
         * @description Access: member, or a token for imports.
         */
        get: operations["getImportsByImportId"];
        put?: never;
        post?: never;
        /**
         * Throws a preview away.
         * @description Access: member, or a token for imports.
         */
        delete: operations["deleteImportsByImportId"];
        options?: never;
        head?: never;
        /**
         * Reads a table again, with the columns as its owner says.
         * @description Access: member, or a token for imports.
         */
        patch: operations["patchImportsByImportId"];
        trace?: never;
    };
    "/imports/{importId}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Writes the rows of a preview, in a job.
         * @description Access: member, or a token for imports.
         */
        post: operations["postImportsByImportIdConfirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/{importId}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes back what an import wrote.
         * @description Access: member, or a token for imports.
         */
        post: operations["postImportsByImportIdUndo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/moderation/appeals/{appealId}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answers an appeal; for somebody else than who decided.
         * @description Access: member.
         */
        post: operations["postModerationAppealsByAppealIdAnswer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/moderation/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Cases that one looks after: the most severe first, then the oldest.
         * @description Access: member.
         */
        get: operations["getModerationCases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/moderation/cases/{caseId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Everything about a case.
         * @description Access: member.
         */
        get: operations["getModerationCasesByCaseId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/moderation/cases/{caseId}/claim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes a case up for 15 minutes; 409 while somebody else has it.
         * @description Access: member.
         */
        post: operations["postModerationCasesByCaseIdClaim"];
        /**
         * Lets others have it.
         * @description Access: member.
         */
        delete: operations["deleteModerationCasesByCaseIdClaim"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/moderation/cases/{caseId}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decides a case, for good unless it is restored or appealed; 409 where somebody was faster.
         * @description Access: member.
         */
        post: operations["postModerationCasesByCaseIdDecision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/moderation/cases/{caseId}/pictures/{position}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A picture of a reported content by its signed address.
         * @description Access: anyone.
         */
        get: operations["getModerationCasesByCaseIdPicturesByPosition"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/moderation/cases/{caseId}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Shows it again, and lifts the sanction that came with it.
         * @description Access: member.
         */
        post: operations["postModerationCasesByCaseIdRestore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/moderation/desk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What one looks after, and how much waits; for admins and moderators of teams.
         * @description Access: member.
         */
        get: operations["getModerationDesk"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/moderation/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What of one’s own was hidden, the latest first, and why.
         * @description Access: member.
         */
        get: operations["getModerationMine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/moderation/mine/{decisionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A decision about something of one’s own.
         * @description Access: member.
         */
        get: operations["getModerationMineByDecisionId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/moderation/mine/{decisionId}/appeal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Asks that somebody else looks again; once, within 30 days.
         * @description Access: member.
         */
        post: operations["postModerationMineByDecisionIdAppeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/moderation/people/{personId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was decided about somebody, as far as one looks after it.
         * @description Access: member.
         */
        get: operations["getModerationPeopleByPersonId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/moderation/people/{personId}/contents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What somebody has written, in whatever state.
         * @description Access: member.
         */
        get: operations["getModerationPeopleByPersonIdContents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/moderation/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What one has reported, the latest first, and whether something was done.
         * @description Access: member.
         */
        get: operations["getModerationReports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/moderation/sanctions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What keeps one from writing at present.
         * @description Access: member.
         */
        get: operations["getModerationSanctions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What happened to one, the latest first.
         * @description Access: member.
         */
        get: operations["getNotifications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notifications/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Some are read, or all up to one; answers how many are unread then.
         * @description Access: member.
         */
        post: operations["postNotificationsRead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notifications/unread-count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many are unread; counts to 99.
         * @description Access: member.
         */
        get: operations["getNotificationsUnreadCount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/photos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All of one’s photos by the time of their weigh-ins.
         * @description Access: member, or a token for body.
         */
        get: operations["getPhotos"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/photos/{photoId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Deletes a photo.
         * @description Access: member, or a token for body.
         */
        delete: operations["deletePhotosByPhotoId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/photos/{photoId}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The picture behind a signed address.
         * @description Access: anyone.
         */
        get: operations["getPhotosByPhotoIdFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/posts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is written to everybody, the latest first.
         * @description Access: member, or a token for feed.
         */
        get: operations["getPosts"];
        put?: never;
        /**
         * Writes a post; the same id again is the same post.
         * @description Access: member, or a token for feed.
         */
        post: operations["postPosts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/posts/{postId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A post that one may see.
         * @description Access: member, or a token for feed.
         */
        get: operations["getPostsByPostId"];
        put?: never;
        post?: never;
        /**
         * Deletes one’s own post.
         * @description Access: member, or a token for feed.
         */
        delete: operations["deletePostsByPostId"];
        options?: never;
        head?: never;
        /**
         * Changes what is named, within 24 hours; what it said is kept.
         * @description Access: member, or a token for feed.
         */
        patch: operations["patchPostsByPostId"];
        trace?: never;
    };
    "/posts/{postId}/bookmark": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bookmarks a post; twice is once.
         * @description Access: member, or a token for feed.
         */
        post: operations["postPostsByPostIdBookmark"];
        /**
         * Forgets a bookmark.
         * @description Access: member, or a token for feed.
         */
        delete: operations["deletePostsByPostIdBookmark"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/posts/{postId}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is said to a post, each comment before its answers.
         * @description Access: member, or a token for feed.
         */
        get: operations["getPostsByPostIdComments"];
        put?: never;
        /**
         * Says something to a post, or to a comment; the same id again is the same comment.
         * @description Access: member, or a token for feed.
         */
        post: operations["postPostsByPostIdComments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/posts/{postId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a post said before; for its author and who looks after it.
         * @description Access: member, or a token for feed.
         */
        get: operations["getPostsByPostIdHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/posts/{postId}/like": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Likes a post; twice is once.
         * @description Access: member, or a token for feed.
         */
        post: operations["postPostsByPostIdLike"];
        /**
         * Likes a post no more.
         * @description Access: member, or a token for feed.
         */
        delete: operations["deletePostsByPostIdLike"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/posts/{postId}/likes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who likes a post, the latest first.
         * @description Access: member, or a token for feed.
         */
        get: operations["getPostsByPostIdLikes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/posts/{postId}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reports a post that one sees.
         * @description Access: member.
         */
        post: operations["postPostsByPostIdReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/posts/bookmarked": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What one wants to find again, the last bookmarked first.
         * @description Access: member, or a token for feed.
         */
        get: operations["getPostsBookmarked"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/posts/card-preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What a card of one’s own would show, with nothing written.
         * @description Access: member, or a token for feed.
         */
        post: operations["postPostsCardPreview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/posts/following": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What people write whom one follows, and oneself, the latest first.
         * @description Access: member, or a token for feed.
         */
        get: operations["getPostsFollowing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/posts/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What one has written oneself, the latest first.
         * @description Access: member, or a token for feed.
         */
        get: operations["getPostsMine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/posts/new-count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many posts of others have come into a feed since.
         * @description Access: member, or a token for feed.
         */
        get: operations["getPostsNewCount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/posts/pictures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Keeps a picture (JPEG, PNG or WebP, up to 10 MB) for a post that is to come.
         * @description Access: member, or a token for feed.
         */
        post: operations["postPostsPictures"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/posts/pictures/{pictureId}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A picture of a post by its signed address, while its viewer sees the post.
         * @description Access: anyone.
         */
        get: operations["getPostsPicturesByPictureIdFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/posts/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All that one may see and that holds every word, the latest first.
         * @description Access: member, or a token for feed.
         */
        get: operations["getPostsSearch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/posts/tagged": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All that one may see of a tag, the latest first.
         * @description Access: member, or a token for feed.
         */
        get: operations["getPostsTagged"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Public and listed teams by a part of name or description, the largest first; counts to 10,000.
         * @description Access: member, or a token for teams.
         */
        get: operations["getTeams"];
        put?: never;
        /**
         * Founds a team; one owns it.
         * @description Access: member, or a token for teams.
         */
        post: operations["postTeams"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/{teamId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A team that one is in or finds.
         * @description Access: member, or a token for teams.
         */
        get: operations["getTeamsByTeamId"];
        put?: never;
        post?: never;
        /**
         * Deletes a team with everything in it; for its owner.
         * @description Access: member, proven again.
         */
        delete: operations["deleteTeamsByTeamId"];
        options?: never;
        head?: never;
        /**
         * Changes what is named; for its admins.
         * @description Access: member, or a token for teams.
         */
        patch: operations["patchTeamsByTeamId"];
        trace?: never;
    };
    "/teams/{teamId}/analytics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Figures of the team together, each from five members on; for its admins.
         * @description Access: member, or a token for teams.
         */
        get: operations["getTeamsByTeamIdAnalytics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/{teamId}/avatar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replaces the team’s picture (JPEG, PNG or WebP, up to 10 MB); for admins.
         * @description Access: member, or a token for teams.
         */
        post: operations["postTeamsByTeamIdAvatar"];
        /**
         * Removes the team’s picture; for admins.
         * @description Access: member, or a token for teams.
         */
        delete: operations["deleteTeamsByTeamIdAvatar"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/{teamId}/avatar/{size}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A team’s picture by its signed address.
         * @description Access: anyone.
         */
        get: operations["getTeamsByTeamIdAvatarBySize"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/{teamId}/badges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The badges that a team gives, those that are retired last; for members.
         * @description Access: member, or a token for teams.
         */
        get: operations["getTeamsByTeamIdBadges"];
        put?: never;
        /**
         * Makes a badge; for owner and admins, up to fifty in use.
         * @description Access: member, or a token for teams.
         */
        post: operations["postTeamsByTeamIdBadges"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/{teamId}/badges/{badgeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Deletes a badge that nobody has; for owner and admins.
         * @description Access: member, or a token for teams.
         */
        delete: operations["deleteTeamsByTeamIdBadgesByBadgeId"];
        options?: never;
        head?: never;
        /**
         * Changes what is named, or retires it; for owner and admins.
         * @description Access: member, or a token for teams.
         */
        patch: operations["patchTeamsByTeamIdBadgesByBadgeId"];
        trace?: never;
    };
    "/teams/{teamId}/badges/{badgeId}/awards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Gives it to a member, with a reason that they read; for owner and admins.
         * @description Access: member, or a token for teams.
         */
        post: operations["postTeamsByTeamIdBadgesByBadgeIdAwards"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/{teamId}/badges/{badgeId}/awards/{userId}/take-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes it back, with a reason that they read; for owner and admins.
         * @description Access: member, or a token for teams.
         */
        post: operations["postTeamsByTeamIdBadgesByBadgeIdAwardsByUserIdTakeBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/{teamId}/badges/{badgeId}/holders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The members who have it, the last first; for members.
         * @description Access: member, or a token for teams.
         */
        get: operations["getTeamsByTeamIdBadgesByBadgeIdHolders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/{teamId}/invites": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The invitations that still let somebody in; for admins.
         * @description Access: member, or a token for teams.
         */
        get: operations["getTeamsByTeamIdInvites"];
        put?: never;
        /**
         * Makes an invitation; for admins.
         * @description Access: member, or a token for teams.
         */
        post: operations["postTeamsByTeamIdInvites"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/{teamId}/invites/{inviteId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Takes an invitation back; for admins.
         * @description Access: member, or a token for teams.
         */
        delete: operations["deleteTeamsByTeamIdInvitesByInviteId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/{teamId}/join": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Joins a public team.
         * @description Access: member, or a token for teams.
         */
        post: operations["postTeamsByTeamIdJoin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/{teamId}/leaderboard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who shows a figure, the highest first; for members.
         * @description Access: member, or a token for teams.
         */
        get: operations["getTeamsByTeamIdLeaderboard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/{teamId}/leaderboard/showing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What one lets this team see on its leaderboard.
         * @description Access: member, or a token for teams.
         */
        get: operations["getTeamsByTeamIdLeaderboardShowing"];
        /**
         * Chooses it; a figure of the weight needs the consent to this team, and is one kind for all of one’s teams.
         * @description Access: member.
         */
        put: operations["putTeamsByTeamIdLeaderboardShowing"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/{teamId}/leave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Leaves a team. Its owner hands it over first; who is alone in it ends it.
         * @description Access: member, or a token for teams.
         */
        post: operations["postTeamsByTeamIdLeave"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/{teamId}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who is in a team, the longest first; for its members.
         * @description Access: member, or a token for teams.
         */
        get: operations["getTeamsByTeamIdMembers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/{teamId}/members/{userId}/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Puts a member out who is of a lower rank; for admins.
         * @description Access: member, or a token for teams.
         */
        post: operations["postTeamsByTeamIdMembersByUserIdRemove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/{teamId}/members/{userId}/role": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Gives a member another role; for the owner.
         * @description Access: member, or a token for teams.
         */
        patch: operations["patchTeamsByTeamIdMembersByUserIdRole"];
        trace?: never;
    };
    "/teams/{teamId}/posts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is written to a team, the latest first; for its members.
         * @description Access: member, or a token for feed.
         */
        get: operations["getTeamsByTeamIdPosts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/{teamId}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reports a team’s name, description or picture.
         * @description Access: member.
         */
        post: operations["postTeamsByTeamIdReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/{teamId}/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who asks to join, the earliest first; for admins.
         * @description Access: member, or a token for teams.
         */
        get: operations["getTeamsByTeamIdRequests"];
        put?: never;
        /**
         * Asks to join a private team that is listed.
         * @description Access: member, or a token for teams.
         */
        post: operations["postTeamsByTeamIdRequests"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/{teamId}/requests/{userId}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lets in who asked; for admins.
         * @description Access: member, or a token for teams.
         */
        post: operations["postTeamsByTeamIdRequestsByUserIdAccept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/{teamId}/requests/{userId}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes a request off the list; for admins.
         * @description Access: member, or a token for teams.
         */
        post: operations["postTeamsByTeamIdRequestsByUserIdDecline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/{teamId}/requests/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Takes one’s own request back.
         * @description Access: member, or a token for teams.
         */
        delete: operations["deleteTeamsByTeamIdRequestsMine"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/{teamId}/transfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hands the team over to a member; for its owner, who becomes an admin.
         * @description Access: member, proven again.
         */
        post: operations["postTeamsByTeamIdTransfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/invite-preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Where an invitation leads; 410 for a code that lets nobody in.
         * @description Access: member, or a token for teams.
         */
        post: operations["postTeamsInvitePreview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/join": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Joins by an invitation; 410 for a code that lets nobody in.
         * @description Access: member, or a token for teams.
         */
        post: operations["postTeamsJoin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The teams that one is in, the last joined first, then those that one has asked to join.
         * @description Access: member, or a token for teams.
         */
        get: operations["getTeamsMine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/today": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the first screen shows, in one request.
         * @description Access: member, or a token for insights.
         */
        get: operations["getToday"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * People by username or name, of those who want to be found: twenty to a page, five pages.
         * @description Access: member.
         */
        get: operations["getUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Another person, as far as they show themselves.
         * @description Access: anyone, or a token for profile.
         */
        get: operations["getUsersByUserId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{userId}/achievements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What somebody shows of their achievements.
         * @description Access: anyone.
         */
        get: operations["getUsersByUserIdAchievements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{userId}/avatar/{size}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A person’s picture by its signed address.
         * @description Access: anyone.
         */
        get: operations["getUsersByUserIdAvatarBySize"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{userId}/badges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What somebody shows of their badges.
         * @description Access: anyone.
         */
        get: operations["getUsersByUserIdBadges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{userId}/follow": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Follows a person, or asks to where they want to be asked.
         * @description Access: member, or a token for profile.
         */
        post: operations["postUsersByUserIdFollow"];
        /**
         * Follows a person no more, or takes the request back.
         * @description Access: member, or a token for profile.
         */
        delete: operations["deleteUsersByUserIdFollow"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{userId}/followers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who follows a person, as far as they and those show it.
         * @description Access: member, or a token for profile.
         */
        get: operations["getUsersByUserIdFollowers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{userId}/following": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whom a person follows, as far as they and those show it.
         * @description Access: member, or a token for profile.
         */
        get: operations["getUsersByUserIdFollowing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{userId}/posts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What of somebody’s posts one may see, the latest first.
         * @description Access: member, or a token for feed.
         */
        get: operations["getUsersByUserIdPosts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{userId}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reports somebody’s name, text or picture.
         * @description Access: member.
         */
        post: operations["postUsersByUserIdReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One’s own profile.
         * @description Access: member, or a token for profile.
         */
        get: operations["getUsersMe"];
        put?: never;
        post?: never;
        /**
         * Has everything erased in 30 days; until then it can be cancelled.
         * @description Access: member, proven again.
         */
        delete: operations["deleteUsersMe"];
        options?: never;
        head?: never;
        /**
         * Changes what is named; `If-Match` with the revision refuses when it was changed meanwhile.
         * @description Access: member, or a token for profile.
         */
        patch: operations["patchUsersMe"];
        trace?: never;
    };
    "/users/me/avatar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replaces one’s picture (JPEG, PNG or WebP, up to 10 MB).
         * @description Access: member, or a token for profile.
         */
        post: operations["postUsersMeAvatar"];
        /**
         * Removes one’s picture.
         * @description Access: member, or a token for profile.
         */
        delete: operations["deleteUsersMeAvatar"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/me/blocks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whom one has blocked, the latest first.
         * @description Access: member.
         */
        get: operations["getUsersMeBlocks"];
        put?: never;
        /**
         * Blocks a person: neither sees the other any more, anywhere.
         * @description Access: member.
         */
        post: operations["postUsersMeBlocks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/me/blocks/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Takes a block back.
         * @description Access: member.
         */
        delete: operations["deleteUsersMeBlocksByUserId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/me/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What one has agreed to, now and before.
         * @description Access: member.
         */
        get: operations["getUsersMeConsents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/me/consents/{purpose}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Gives or withdraws a consent; it holds at once.
         * @description Access: member.
         */
        put: operations["putUsersMeConsentsByPurpose"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/me/email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The e-mail of one’s account, and the one that it is about to become.
         * @description Access: member.
         */
        get: operations["getUsersMeEmail"];
        put?: never;
        /**
         * Asks for another e-mail: a link is sent to it, and the present one is told.
         * @description Access: member, proven again.
         */
        post: operations["postUsersMeEmail"];
        /**
         * Gives up a change of e-mail that has not been confirmed.
         * @description Access: member.
         */
        delete: operations["deleteUsersMeEmail"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/me/erasure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * When everything is erased, if that was asked for.
         * @description Access: member.
         */
        get: operations["getUsersMeErasure"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/me/erasure/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Changes one’s mind about being erased.
         * @description Access: member.
         */
        post: operations["postUsersMeErasureCancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/me/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One’s exports, the latest first.
         * @description Access: member.
         */
        get: operations["getUsersMeExport"];
        put?: never;
        /**
         * Has an archive of everything made; one at a time, one a day.
         * @description Access: member, proven again.
         */
        post: operations["postUsersMeExport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/me/export/{exportId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How far an export has come.
         * @description Access: member.
         */
        get: operations["getUsersMeExportByExportId"];
        put?: never;
        post?: never;
        /**
         * Stops an export, or deletes its archive; its links are dead.
         * @description Access: member.
         */
        delete: operations["deleteUsersMeExportByExportId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/me/export/{exportId}/link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An address to download the archive from, for a day at most.
         * @description Access: member, proven again.
         */
        post: operations["postUsersMeExportByExportIdLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/me/follow-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who has asked to follow one, the latest first.
         * @description Access: member, or a token for profile.
         */
        get: operations["getUsersMeFollowRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/me/follow-requests/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Declines a request; they are not told.
         * @description Access: member, or a token for profile.
         */
        delete: operations["deleteUsersMeFollowRequestsByUserId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/me/follow-requests/{userId}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lets somebody follow who has asked.
         * @description Access: member, or a token for profile.
         */
        post: operations["postUsersMeFollowRequestsByUserIdAccept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/me/followers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who follows one, the latest first.
         * @description Access: member, or a token for profile.
         */
        get: operations["getUsersMeFollowers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/me/followers/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Removes a follower, who is not told.
         * @description Access: member, or a token for profile.
         */
        delete: operations["deleteUsersMeFollowersByUserId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/me/following": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whom one follows or has asked to, the latest first.
         * @description Access: member, or a token for profile.
         */
        get: operations["getUsersMeFollowing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/me/guardian": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mails a parent or guardian a link to agree by.
         * @description Access: member.
         */
        post: operations["postUsersMeGuardian"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/me/linked-accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The accounts elsewhere that sign one in.
         * @description Access: member.
         */
        get: operations["getUsersMeLinkedAccounts"];
        put?: never;
        /**
         * Links the account elsewhere that one came back from.
         * @description Access: member.
         */
        post: operations["postUsersMeLinkedAccounts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/me/linked-accounts/{linkedAccountId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Unlinks an account elsewhere; not the only way in.
         * @description Access: member, proven again.
         */
        delete: operations["deleteUsersMeLinkedAccountsByLinkedAccountId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/me/linked-accounts/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begins to link an account elsewhere: the address to send the browser to.
         * @description Access: member, proven again.
         */
        post: operations["postUsersMeLinkedAccountsStart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/me/mutes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whom one has muted, the latest first.
         * @description Access: member.
         */
        get: operations["getUsersMeMutes"];
        put?: never;
        /**
         * Mutes a person: one is not shown what they do; they notice nothing.
         * @description Access: member.
         */
        post: operations["postUsersMeMutes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/me/mutes/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Takes a mute back.
         * @description Access: member.
         */
        delete: operations["deleteUsersMeMutesByUserId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/me/passkeys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One’s passkeys.
         * @description Access: member.
         */
        get: operations["getUsersMePasskeys"];
        put?: never;
        /**
         * Adds the passkey that a browser made.
         * @description Access: member, proven again.
         */
        post: operations["postUsersMePasskeys"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/me/passkeys/{passkeyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Removes a passkey.
         * @description Access: member, proven again.
         */
        delete: operations["deleteUsersMePasskeysByPasskeyId"];
        options?: never;
        head?: never;
        /**
         * Names a passkey.
         * @description Access: member.
         */
        patch: operations["patchUsersMePasskeysByPasskeyId"];
        trace?: never;
    };
    "/users/me/passkeys/options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What a browser needs to make a passkey.
         * @description Access: member, proven again.
         */
        post: operations["postUsersMePasskeysOptions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/me/recovery-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Makes ten new recovery codes; earlier ones do not work any more.
         * @description Access: member, proven again.
         */
        post: operations["postUsersMeRecoveryCodes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/me/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How one’s account is protected beyond a password.
         * @description Access: member.
         */
        get: operations["getUsersMeSecondFactor"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/me/security-log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What happened to one’s account, the latest first.
         * @description Access: member.
         */
        get: operations["getUsersMeSecurityLog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/me/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where one is signed in, the last used first.
         * @description Access: member.
         */
        get: operations["getUsersMeSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/me/sessions/{sessionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Ends one of one’s sessions.
         * @description Access: member.
         */
        delete: operations["deleteUsersMeSessionsBySessionId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/me/suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * People whom at least two of those follow whom one follows, with the reason.
         * @description Access: member.
         */
        get: operations["getUsersMeSuggestions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/me/suggestions/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Does not suggest a person again.
         * @description Access: member.
         */
        delete: operations["deleteUsersMeSuggestionsByUserId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/me/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One’s personal access tokens, the newest first.
         * @description Access: member.
         */
        get: operations["getUsersMeTokens"];
        put?: never;
        /**
         * Makes a personal access token; its text is in this answer only.
         * @description Access: member, proven again.
         */
        post: operations["postUsersMeTokens"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/me/tokens/{tokenId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Deletes a personal access token; it ends at once.
         * @description Access: member.
         */
        delete: operations["deleteUsersMeTokensByTokenId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/me/totp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begins to set up an authenticator app.
         * @description Access: member, proven again.
         */
        post: operations["postUsersMeTotp"];
        /**
         * Removes the authenticator app.
         * @description Access: member, proven again.
         */
        delete: operations["deleteUsersMeTotp"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/me/totp/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ends the set-up by a first code.
         * @description Access: member.
         */
        post: operations["postUsersMeTotpConfirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/weight-entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Weigh-ins of a time, page by page.
         * @description Access: member, or a token for body.
         */
        get: operations["getWeightEntries"];
        put?: never;
        /**
         * Records a weigh-in.
         * @description Access: member, or a token for body.
         */
        post: operations["postWeightEntries"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/weight-entries/{entryId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One weigh-in.
         * @description Access: member, or a token for body.
         */
        get: operations["getWeightEntriesByEntryId"];
        put?: never;
        post?: never;
        /**
         * Deletes a weigh-in and its photos.
         * @description Access: member, or a token for body.
         */
        delete: operations["deleteWeightEntriesByEntryId"];
        options?: never;
        head?: never;
        /**
         * Changes what is named; null empties a field.
         * @description Access: member, or a token for body.
         */
        patch: operations["patchWeightEntriesByEntryId"];
        trace?: never;
    };
    "/weight-entries/{entryId}/photos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Photos of a weigh-in.
         * @description Access: member, or a token for body.
         */
        get: operations["getWeightEntriesByEntryIdPhotos"];
        put?: never;
        /**
         * Adds a photo to a weigh-in, three at most.
         * @description Access: member, or a token for body.
         */
        post: operations["postWeightEntriesByEntryIdPhotos"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/weight-entries/chart": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Weigh-ins, trend and forecast of a period.
         * @description Access: member, or a token for body.
         */
        get: operations["getWeightEntriesChart"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/weight-entries/export.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Weigh-ins of a time as CSV, all without bounds.
         * @description Access: member, or a token for body.
         */
        get: operations["getWeightEntriesExportCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/weight-entries/stats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Changes, best and worst weeks, consistency, BMI and goal.
         * @description Access: member, or a token for body.
         */
        get: operations["getWeightEntriesStats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Achievement: {
            awardedAt: string | null;
            /** @enum {string} */
            kind: "first-weigh-in" | "streak-7" | "streak-30" | "lost-5-lb" | "lost-10-lb" | "lost-25-lb" | "lost-50-lb" | "goal-reached" | "first-challenge" | "ten-posts" | "helped-ten";
            points: number;
            progress: number;
            shown: boolean;
        };
        AchievementChange: {
            shown: boolean;
        };
        Achievements: {
            items: components["schemas"]["Achievement"][];
            points: number;
        };
        Acknowledged: {
            /** @constant */
            acknowledged: true;
        };
        ActInput: {
            reason: string & (unknown & unknown);
        };
        ActPerson: {
            /** Format: uuid */
            id: string;
            username: string | null;
        };
        AddPasskeyInput: {
            name: string;
            passkey: components["schemas"]["PasskeyAttestation"];
        };
        AdminAct: {
            /** @enum {string} */
            act: "role-changed" | "suspended" | "suspension-lifted" | "logged-out" | "security-log-read" | "erasure-begun" | "erasure-cancelled" | "backup-asked" | "drill-asked";
            actor: components["schemas"]["ActPerson"] | null;
            /** Format: date-time */
            at: string;
            /** Format: uuid */
            id: string;
            reason: string | null;
            roleAfter: ("member" | "coach" | "admin") | null;
            roleBefore: ("member" | "coach" | "admin") | null;
            subject: components["schemas"]["ActPerson"] | null;
            suspendedUntil: string | null;
        };
        AdminUser: {
            /** Format: date-time */
            createdAt: string;
            email: string;
            emailVerified: boolean;
            erasesAt: string | null;
            factors: ("password" | "totp" | "passkey" | "recovery-code")[];
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            language: "en" | "de";
            lastUsedAt: string | null;
            /** @enum {string} */
            role: "member" | "coach" | "admin";
            sessions: number;
            /** @enum {string} */
            state: "active" | "unverified" | "suspended" | "erasing";
            suspension: components["schemas"]["Suspension"] | null;
            username: string;
        };
        AdminUserLine: {
            /** Format: date-time */
            createdAt: string;
            email: string;
            /** Format: uuid */
            id: string;
            lastUsedAt: string | null;
            /** @enum {string} */
            role: "member" | "coach" | "admin";
            /** @enum {string} */
            state: "active" | "unverified" | "suspended" | "erasing";
            username: string;
        };
        Appeal: {
            answer: string | null;
            answeredAt: string | null;
            /** Format: date-time */
            at: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            state: "open" | "upheld" | "overturned";
            text: string;
        };
        AppealAnswerInput: {
            /** @enum {string} */
            outcome: "upheld" | "overturned";
            reason: string & (unknown & unknown);
        };
        AppealInput: {
            text: string & (unknown & unknown);
        };
        AuthOptions: {
            captcha: boolean;
            demo?: {
                email: string;
                password: string;
            };
            mail: boolean;
            passkeyOrigin: string;
            passwordComposition: boolean;
            providers: {
                id: string;
                kind: string;
                name: string;
            }[];
            secureTransport: boolean;
            verificationRequired: boolean;
        };
        Author: {
            avatar: components["schemas"]["Avatar"] | null;
            displayName: string | null;
            /** Format: uuid */
            userId: string;
            username: string;
        };
        Avatar: {
            large: string;
            small: string;
        };
        AwardInput: {
            reason: string;
            /** Format: uuid */
            userId: string;
        };
        BackupAsked: {
            /** @constant */
            asked: true;
        };
        BackupState: {
            attemptedAt: string | null;
            bases: components["schemas"]["BaseBackupLine"][];
            drill: components["schemas"]["Drill"] | null;
            fileBytes: number;
            files: number;
            folder: string;
            keys: {
                apart: boolean | null;
                copiedAt: string | null;
                folder: string;
            };
            /** @enum {string} */
            kind: "embedded" | "files" | "off";
            nextAt: string | null;
            onDataDisk: boolean | null;
            problems: ({
                cause: {
                    /** @enum {string} */
                    code: "disk-full" | "disk-nearly-full" | "disk-read-only" | "no-base-backup" | "log-not-archived";
                } | {
                    /** @enum {string} */
                    code: "folder-unmounted" | "folder-of-another" | "folder-unwritable";
                    folder: string;
                } | {
                    /** @constant */
                    code: "no-room";
                    folder: string;
                    freeBytes: number;
                    neededBytes: number;
                } | {
                    /** @constant */
                    code: "segment-missing";
                    segment: string;
                } | {
                    /** @constant */
                    code: "archive-damaged";
                    file: string;
                } | {
                    /** @constant */
                    code: "other";
                    detail: string;
                };
                /** @enum {string} */
                code: "folder-unusable" | "backup-failed" | "log-waits" | "files-not-copied" | "keys-not-copied" | "drill-stopped";
            } | {
                /** @enum {string} */
                code: "log-gap" | "backup-late" | "drill-failed";
                /** Format: date-time */
                since: string;
            } | {
                /** @constant */
                code: "table-differs";
                expected: number | null;
                found: number | null;
                table: string;
            } | {
                /** @enum {string} */
                code: "files-missing" | "files-differ";
                count: number;
                of: number;
            } | {
                /** @constant */
                code: "values-closed";
                column: string;
                count: number;
                of: number;
            } | {
                /** @constant */
                code: "keys-missing";
                folder: string;
            })[];
            restorableFrom: string | null;
            restorableThrough: string | null;
            running: {
                /** Format: date-time */
                startedAt: string;
                /** @enum {string} */
                what: "backup" | "drill";
            } | null;
            waitingSegments: number;
        };
        BadgeChange: {
            description?: string | null;
            name?: string;
            picture?: components["schemas"]["BadgePicture"];
            retired?: boolean;
        };
        BadgeInput: {
            description?: string;
            name: string;
            picture: components["schemas"]["BadgePicture"];
        };
        BadgePicture: {
            /** @enum {string} */
            colour: "teal" | "orange" | "blue" | "violet" | "rose" | "gold" | "green" | "slate";
            /** @enum {string} */
            shape: "circle" | "shield" | "hexagon" | "star" | "ribbon" | "diamond";
            /** @enum {string} */
            symbol: "flame" | "heart" | "mountain" | "bolt" | "crown" | "leaf" | "dumbbell" | "sun" | "clock" | "handshake" | "rocket" | "smile";
        };
        BaseBackupLine: {
            compressedBytes: number;
            databaseBytes: number;
            /** Format: date-time */
            endedAt: string;
            name: string;
            /** Format: date-time */
            startedAt: string;
        };
        Block: {
            /** Format: date-time */
            at: string;
            /** Format: uuid */
            userId: string;
            username: string | null;
        };
        BlockInput: {
            /** Format: uuid */
            userId: string;
        };
        CaptchaChallenge: {
            parameters: {
                /** @constant */
                algorithm: "SHA-256";
                cost: number;
                expiresAt: number;
                keyLength: number;
                keyPrefix: string;
                keySignature: string;
                nonce: string;
                salt: string;
            };
            signature: string;
        };
        CardPreviewInput: {
            card: {
                /** @enum {string} */
                achievement: "first-weigh-in" | "streak-7" | "streak-30" | "lost-5-lb" | "lost-10-lb" | "lost-25-lb" | "lost-50-lb" | "goal-reached" | "first-challenge" | "ten-posts" | "helped-ten";
                /** @constant */
                kind: "milestone";
            } | {
                /** @enum {string} */
                figure: "percentage" | "kilograms";
                /** @constant */
                kind: "trend";
                /** @enum {string} */
                period: "30d" | "90d" | "1y";
            } | {
                /** Format: uuid */
                afterId: string;
                /** Format: uuid */
                beforeId: string;
                /** @constant */
                kind: "photos";
            } | {
                /** Format: uuid */
                challengeId: string;
                /** @constant */
                kind: "challenge";
            };
        };
        Case: {
            allReports: components["schemas"]["CaseReport"][];
            appeal: components["schemas"]["Appeal"] | null;
            author: components["schemas"]["DeskPerson"];
            auto: boolean;
            claim: components["schemas"]["Claim"] | null;
            /** @enum {string} */
            contentState: "shown" | "hidden" | "deleted";
            decidedAt: string | null;
            decisions: components["schemas"]["Decision"][];
            excerpt: string;
            held: boolean;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "post" | "comment" | "challenge" | "team" | "person";
            /** Format: date-time */
            openedAt: string;
            pictures: string[];
            place: components["schemas"]["ContentPlace"];
            reasons: components["schemas"]["ReasonCount"][];
            record: components["schemas"]["DecisionCounts"];
            reported: components["schemas"]["ContentVersion"][];
            reports: number;
            rights: components["schemas"]["CaseRights"];
            sanctions: components["schemas"]["Sanction"][];
            severity: 1 | 2 | 3;
            /** @enum {string} */
            state: "open" | "appealed" | "decided";
            team: components["schemas"]["DeskTeam"] | null;
            versions: components["schemas"]["ContentVersion"][];
            words: string[];
        };
        CaseLine: {
            author: components["schemas"]["DeskPerson"];
            auto: boolean;
            claim: components["schemas"]["Claim"] | null;
            decidedAt: string | null;
            excerpt: string;
            held: boolean;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "post" | "comment" | "challenge" | "team" | "person";
            /** Format: date-time */
            openedAt: string;
            reasons: components["schemas"]["ReasonCount"][];
            reports: number;
            severity: 1 | 2 | 3;
            /** @enum {string} */
            state: "open" | "appealed" | "decided";
            team: components["schemas"]["DeskTeam"] | null;
        };
        CaseReport: {
            /** Format: date-time */
            at: string;
            /** Format: uuid */
            id: string;
            note: string | null;
            /** @enum {string} */
            reason: "spam" | "cheating" | "other" | "harassment" | "hate" | "sexual" | "dangerous-advice" | "self-harm";
            reporter: components["schemas"]["DeskPerson"] | null;
            /** @enum {string} */
            source: "person" | "auto";
        };
        CaseRights: {
            answerAppeal: boolean;
            bar: boolean;
            because: ("own-report" | "own-decision" | "claimed") | null;
            decide: boolean;
            mute: boolean;
            restore: boolean;
        };
        Challenge: {
            cancelledAt: string | null;
            /** Format: date-time */
            createdAt: string;
            createdBy: components["schemas"]["ChallengePerson"] | null;
            description: string | null;
            /** Format: date */
            endDay: string;
            finishedAt: string | null;
            /** Format: uuid */
            id: string;
            joinableTeams: string[];
            joinObstacle: ("over" | "full" | "not-in-team" | "team-not-accepted" | "in-enough" | "too-few-days-left" | "too-young" | "birth-date-needed" | "height-needed" | "weigh-in-needed" | "target-too-fast" | "target-too-light") | null;
            mayManage: boolean;
            name: string;
            openReviews: number | null;
            own: components["schemas"]["OwnParticipation"] | null;
            participantCount: number;
            participantLimit: number | null;
            photoVerified: boolean;
            rewardPoints: number;
            /** @enum {string} */
            scope: "personal" | "open" | "team" | "teams";
            showingObstacle: ("other-figure" | "seen-elsewhere") | null;
            /** Format: date */
            startDay: string;
            /** @enum {string} */
            state: "upcoming" | "running" | "closing" | "finished" | "cancelled";
            target: number;
            team: {
                avatar: components["schemas"]["Avatar"] | null;
                name: string;
                /** Format: uuid */
                teamId: string;
            } | null;
            teams: components["schemas"]["ChallengeTeam"][];
            /** @enum {string} */
            type: "percentage" | "kilograms" | "consistency";
            winners: components["schemas"]["ChallengePerson"][];
            winningTeams: string[];
        };
        ChallengeCard: {
            /** Format: uuid */
            challengeId: string;
            /** Format: date */
            endedOn: string;
            /** @constant */
            kind: "challenge";
            name: string;
            participants: number;
            rank: number | null;
            reached: boolean;
            /** Format: date */
            startedOn: string;
            won: boolean;
        };
        ChallengeChange: {
            description?: string | null;
            /** Format: date */
            endDay?: string;
            name?: string;
            photoVerified?: boolean;
            rewardPoints?: number;
            /** Format: date */
            startDay?: string;
            target?: number;
        };
        ChallengeEntry: {
            avatar: components["schemas"]["Avatar"] | null;
            displayName: string | null;
            rank: number;
            reached: boolean;
            /** Format: uuid */
            userId: string;
            username: string;
            value: number;
            won: boolean;
        };
        ChallengeInput: {
            description?: string;
            /** Format: date */
            endDay: string;
            name: string;
            opponents?: string[];
            /** @default false */
            photoVerified?: boolean;
            /** @default 0 */
            rewardPoints?: number;
            /** @enum {string} */
            scope: "personal" | "open" | "team" | "teams";
            /** Format: date */
            startDay: string;
            target: number;
            /** Format: uuid */
            teamId?: string;
            /** @enum {string} */
            type: "percentage" | "kilograms" | "consistency";
        };
        ChallengeLeaderboard: {
            entries: components["schemas"]["ChallengeEntry"][];
            own: components["schemas"]["ChallengeEntry"] | null;
            pagination: {
                hasNext: boolean;
                hasPrev: boolean;
                limit: number;
                page: number;
                totalItems: number;
                totalPages: number;
            };
            target: number;
            /** @enum {string} */
            type: "percentage" | "kilograms" | "consistency";
        };
        ChallengePerson: {
            avatar: components["schemas"]["Avatar"] | null;
            displayName: string | null;
            /** Format: uuid */
            userId: string;
            username: string;
        };
        ChallengeProgress: {
            days: {
                /** Format: date */
                day: string;
                value: number;
            }[];
            daysDone: number;
            daysInAll: number;
            notCounted: {
                late: number;
                withoutPhoto: number;
            };
            participation: components["schemas"]["OwnParticipation"];
        };
        ChallengeReview: {
            avatar: components["schemas"]["Avatar"] | null;
            decisionReason: string | null;
            displayName: string | null;
            explanation: string | null;
            /** @enum {string} */
            reason: "fast-week" | "sudden-drop";
            /** Format: date-time */
            since: string;
            /** @enum {string} */
            state: "counted" | "held" | "cleared" | "disqualified";
            /** Format: uuid */
            userId: string;
            username: string;
        };
        ChallengeTeam: {
            avatar: components["schemas"]["Avatar"] | null;
            mayAnswer: boolean;
            name: string;
            /** @enum {string} */
            state: "host" | "invited" | "accepted" | "declined";
            /** Format: uuid */
            teamId: string;
        };
        ChallengeTotals: {
            completed: number;
            points: number;
            running: number;
            won: number;
        };
        ChangeEmailInput: {
            newEmail: string & (unknown & unknown);
        };
        ChangePasswordInput: {
            currentPassword: string;
            deleteTokens?: boolean;
            newPassword: string;
        };
        ChartPoint: {
            /** Format: date */
            day: string;
            /** Format: uuid */
            entryId: string;
            /** Format: date-time */
            recordedAt: string;
            weight: number;
        };
        Circumferences: {
            calf?: number;
            chest?: number;
            hips?: number;
            neck?: number;
            thigh?: number;
            upperArm?: number;
            waist?: number;
        };
        Claim: {
            by: components["schemas"]["DeskPerson"];
            mine: boolean;
            /** Format: date-time */
            until: string;
        };
        Comment: {
            author: components["schemas"]["Author"] | null;
            content: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            editableUntil: string;
            editedAt: string | null;
            /** Format: uuid */
            id: string;
            level: number;
            may: components["schemas"]["CommentRights"];
            mentions: components["schemas"]["Mention"][];
            parentId: string | null;
            /** Format: uuid */
            postId: string;
            removed: boolean;
        };
        CommentChange: {
            content: string;
        };
        CommentInput: {
            content: string;
            /** Format: uuid */
            id?: string;
            /** Format: uuid */
            parentId?: string;
        };
        CommentRights: {
            delete: boolean;
            edit: boolean;
            history: boolean;
            reply: boolean;
        };
        CommentVersion: {
            content: string;
            replacedAt: string | null;
            /** Format: date-time */
            writtenAt: string;
        };
        ConfirmEmailInput: {
            token: string;
        };
        ConfirmTotpInput: {
            code: string;
        };
        Consent: {
            /** @enum {string} */
            purpose: "team-leaderboard" | "challenge" | "coach" | "gym" | "public-profile" | "analytics";
            since: string | null;
            /** @enum {string} */
            state: "given" | "outdated" | "withdrawn" | "never";
            version: number | null;
            with: string | null;
        };
        ConsentAct: {
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            by: "person" | "guardian" | "age";
            given: boolean;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            language: "en" | "de";
            /** @enum {string} */
            purpose: "team-leaderboard" | "challenge" | "coach" | "gym" | "public-profile" | "analytics";
            version: number;
            with: string | null;
        };
        ConsentInput: {
            given: boolean;
            version: number;
            /** Format: uuid */
            with?: string;
        };
        Consents: {
            current: components["schemas"]["Consent"][];
            guardian: components["schemas"]["Guardian"];
            history: components["schemas"]["ConsentAct"][];
            historyIsCut: boolean;
        };
        ContentLine: {
            /** Format: date-time */
            at: string;
            caseId: string | null;
            excerpt: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "post" | "comment" | "challenge" | "team" | "person";
            place: components["schemas"]["ContentPlace"];
            /** @enum {string} */
            state: "shown" | "hidden" | "deleted";
            team: components["schemas"]["DeskTeam"] | null;
        };
        ContentPlace: {
            challengeId: string | null;
            commentId: string | null;
            postId: string | null;
            teamId: string | null;
            userId: string | null;
        };
        ContentText: {
            field: string;
            text: string;
        };
        ContentVersion: {
            /** Format: date-time */
            at: string;
            texts: components["schemas"]["ContentText"][];
        };
        CsvMapping: {
            columns: ("ignore" | "date" | "time" | "dateTime" | "weight" | "bodyFatPercentage" | "muscleMass" | "waterPercentage" | "notes")[];
            /** @enum {string} */
            dateOrder: "ymd" | "dmy" | "mdy";
            /** @enum {string} */
            weightUnit: "kg" | "lb" | "st";
        };
        Decision: {
            /** @enum {string} */
            act: "dismissed" | "hidden" | "restored" | "appeal-upheld" | "appeal-overturned";
            /** Format: date-time */
            at: string;
            by: components["schemas"]["DeskPerson"] | null;
            /** Format: uuid */
            id: string;
            reason: string;
            sanction: components["schemas"]["Sanction"] | null;
            warned: boolean;
        };
        DecisionCounts: {
            dismissed: number;
            hidden: number;
            sanctioned: number;
            warned: number;
        };
        DecisionInput: {
            /** @enum {string} */
            act: "dismiss" | "hide" | "warn" | "mute" | "bar";
            days?: number;
            reason: string & (unknown & unknown);
        };
        Desk: {
            all: boolean;
            appeals: number;
            teams: {
                /** Format: uuid */
                id: string;
                name: string;
                waiting: number;
            }[];
            waiting: number;
        };
        DeskPerson: {
            /** Format: uuid */
            id: string;
            username: string | null;
        };
        DeskTeam: {
            /** Format: uuid */
            id: string;
            name: string | null;
        };
        Drill: {
            /** Format: date-time */
            endedAt: string;
            figures: components["schemas"]["DrillFigures"] | null;
            problems: ({
                cause: {
                    /** @enum {string} */
                    code: "disk-full" | "disk-nearly-full" | "disk-read-only" | "no-base-backup" | "log-not-archived";
                } | {
                    /** @enum {string} */
                    code: "folder-unmounted" | "folder-of-another" | "folder-unwritable";
                    folder: string;
                } | {
                    /** @constant */
                    code: "no-room";
                    folder: string;
                    freeBytes: number;
                    neededBytes: number;
                } | {
                    /** @constant */
                    code: "segment-missing";
                    segment: string;
                } | {
                    /** @constant */
                    code: "archive-damaged";
                    file: string;
                } | {
                    /** @constant */
                    code: "other";
                    detail: string;
                };
                /** @enum {string} */
                code: "folder-unusable" | "backup-failed" | "log-waits" | "files-not-copied" | "keys-not-copied" | "drill-stopped";
            } | {
                /** @enum {string} */
                code: "log-gap" | "backup-late" | "drill-failed";
                /** Format: date-time */
                since: string;
            } | {
                /** @constant */
                code: "table-differs";
                expected: number | null;
                found: number | null;
                table: string;
            } | {
                /** @enum {string} */
                code: "files-missing" | "files-differ";
                count: number;
                of: number;
            } | {
                /** @constant */
                code: "values-closed";
                column: string;
                count: number;
                of: number;
            } | {
                /** @constant */
                code: "keys-missing";
                folder: string;
            })[];
            /** Format: date-time */
            startedAt: string;
        };
        DrillFigures: {
            databaseBytes: number;
            fileBytes: number;
            files: number;
            ownerKeys: number;
            recoveryPointSeconds: number;
            recoverySeconds: number;
            rows: number;
            sealedValues: number;
            tables: number;
        };
        EmailChange: {
            confirmationRequired: boolean;
        };
        Erasure: {
            erasesAt: string | null;
        };
        ExplanationInput: {
            explanation: string;
        };
        ExportLink: {
            /** Format: date-time */
            expiresAt: string;
            url: string;
        };
        ExportList: {
            nextAt: string | null;
            runs: components["schemas"]["ExportRun"][];
        };
        ExportRun: {
            /** Format: date-time */
            askedAt: string;
            expiresAt: string | null;
            finishedAt: string | null;
            /** Format: uuid */
            id: string;
            progress: number;
            size: number | null;
            /** @enum {string} */
            status: "queued" | "running" | "ready" | "expired" | "cancelled" | "failed";
        };
        FollowAnswer: {
            /** @enum {string} */
            follow: "none" | "requested" | "following";
            /** Format: date-time */
            since: string;
            /** Format: uuid */
            userId: string;
        };
        FollowLine: {
            avatar: components["schemas"]["Avatar"] | null;
            displayName: string | null;
            /** @enum {string} */
            follow: "none" | "requested" | "following";
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            since: string;
            username: string;
        };
        ForgotPasswordInput: {
            captcha?: string;
            email: string & (unknown & unknown);
        };
        GoalForecast: {
            earliestDay: string | null;
            expectedDay: string | null;
            latestDay: string | null;
            neededRateIsSafe: boolean | null;
            neededWeeklyRate: number | null;
            /** @enum {string} */
            outlook: "reached" | "expected" | "not-on-course" | "unsure";
            progress: number;
            startWeight: number;
            targetDay: string | null;
            weight: number;
        };
        Guardian: {
            askedAt: string | null;
            email: string | null;
            givenAt: string | null;
            /** @enum {string} */
            state: "not-needed" | "needed" | "pending" | "given";
            untilAge: number;
        };
        GuardianInput: {
            email: string & (unknown & unknown);
        };
        GuardianLink: {
            token: string;
        };
        GuardianRequest: {
            given: boolean;
            givenAt: string | null;
            untilAge: number;
            username: string;
        };
        Holder: {
            avatar: components["schemas"]["Avatar"] | null;
            /** Format: date-time */
            awardedAt: string;
            displayName: string | null;
            reason: string | null;
            /** Format: uuid */
            userId: string;
            username: string;
        };
        ImportIssue: {
            code: string;
            message: string;
            row: number;
        };
        ImportPreview: {
            appliedAt: string | null;
            counts: {
                duplicate: number;
                read: number;
                ready: number;
                rejected: number;
                written: number;
            };
            /** Format: date-time */
            createdAt: string;
            csv: {
                header: string[];
                mapping: {
                    columns: ("ignore" | "date" | "time" | "dateTime" | "weight" | "bodyFatPercentage" | "muscleMass" | "waterPercentage" | "notes")[];
                    /** @enum {string} */
                    dateOrder: "ymd" | "dmy" | "mdy";
                    /** @enum {string} */
                    weightUnit: "kg" | "lb" | "st";
                };
                rows: string[][];
            } | null;
            fileName: string;
            fileSize: number;
            firstDay: string | null;
            /** @enum {string} */
            format: "libra" | "withings" | "renpho" | "myfitnesspal" | "openscale" | "happy-scale" | "apple-health" | "setpoint" | "csv";
            /** Format: uuid */
            id: string;
            issues: components["schemas"]["ImportIssue"][];
            issuesLeftOut: number;
            lastDay: string | null;
            progress: number;
            samples: components["schemas"]["ImportSample"][];
            /** @enum {string} */
            status: "preview" | "applying" | "applied" | "undone" | "failed";
            toConfirm: ("columns" | "weightUnit" | "dateOrder")[];
            undoneAt: string | null;
        };
        ImportRemapping: {
            mapping: components["schemas"]["CsvMapping"];
        };
        ImportRun: {
            appliedAt: string | null;
            counts: {
                duplicate: number;
                read: number;
                ready: number;
                rejected: number;
                written: number;
            };
            /** Format: date-time */
            createdAt: string;
            fileName: string;
            fileSize: number;
            firstDay: string | null;
            /** @enum {string} */
            format: "libra" | "withings" | "renpho" | "myfitnesspal" | "openscale" | "happy-scale" | "apple-health" | "setpoint" | "csv";
            /** Format: uuid */
            id: string;
            lastDay: string | null;
            progress: number;
            /** @enum {string} */
            status: "preview" | "applying" | "applied" | "undone" | "failed";
            undoneAt: string | null;
        };
        ImportSample: {
            bodyFatPercentage: number | null;
            /** Format: date */
            day: string;
            duplicate: boolean;
            notes: string | null;
            /** Format: date-time */
            recordedAt: string;
            row: number;
            weight: number;
        };
        Invite: {
            code: string;
            /** Format: date-time */
            createdAt: string;
            createdBy: string | null;
            /** Format: date-time */
            expiresAt: string;
            /** Format: uuid */
            id: string;
            usesLeft: number | null;
        };
        InviteInput: {
            /** @default 7 */
            days?: number;
            /** @default null */
            uses?: number | null;
        };
        JoinByCodeInput: {
            code: string;
        };
        JoinChallengeInput: {
            showing: boolean;
            /** Format: uuid */
            teamId?: string;
            version?: number;
        };
        JoinRequest: {
            /** Format: date-time */
            at: string;
            avatar: components["schemas"]["Avatar"] | null;
            displayName: string | null;
            message: string | null;
            /** Format: uuid */
            userId: string;
            username: string;
        };
        JoinRequestInput: {
            message?: string;
        };
        Leaderboard: {
            /** @enum {string} */
            by: "percentage" | "kilograms" | "streak" | "points" | "achievements";
            entries: components["schemas"]["LeaderboardEntry"][];
            own: components["schemas"]["LeaderboardEntry"] | null;
            pagination: {
                hasNext: boolean;
                hasPrev: boolean;
                limit: number;
                page: number;
                totalItems: number;
                totalPages: number;
            };
            /** @enum {string} */
            period: "week" | "month" | "all";
        };
        LeaderboardEntry: {
            avatar: components["schemas"]["Avatar"] | null;
            displayName: string | null;
            rank: number;
            /** Format: uuid */
            userId: string;
            username: string;
            value: number;
        };
        LeaderboardShowing: {
            achievements: boolean;
            countsFrom: string | null;
            elsewhere: ("percentage" | "kilograms") | null;
            points: boolean;
            streak: boolean;
            weight: ("percentage" | "kilograms") | null;
        };
        LeaderboardShowingInput: {
            /** @default false */
            achievements?: boolean;
            points: boolean;
            streak: boolean;
            weight: ("percentage" | "kilograms") | null;
        };
        LikeAnswer: {
            liked: boolean;
            likes: number;
        };
        LinkedAccount: {
            /** Format: uuid */
            id: string;
            label: string | null;
            lastUsedAt: string | null;
            /** Format: date-time */
            linkedAt: string;
            provider: string;
            providerName: string;
        };
        LinkedAccounts: {
            accounts: components["schemas"]["LinkedAccount"][];
            hasPassword: boolean;
        };
        Login: {
            secondFactor: components["schemas"]["SecondFactorChallenge"] | null;
            session: components["schemas"]["SessionTokens"] | null;
        };
        LoginInput: {
            captcha?: string;
            email: string & (unknown & unknown);
            password: string;
            useCookie?: boolean;
        };
        Me: {
            activityLevel: ("inactive" | "low-active" | "active" | "very-active") | null;
            approveFollowers: boolean;
            avatar: components["schemas"]["Avatar"] | null;
            bio: string | null;
            birthDate: string | null;
            /** Format: date-time */
            createdAt: string;
            displayName: string | null;
            email: string;
            emailVerified: boolean;
            erasesAt: string | null;
            findable: boolean;
            goalDate: string | null;
            goalWeight: number | null;
            height: number | null;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            language: "en" | "de";
            /** @enum {string} */
            lengthUnit: "cm" | "in";
            onboardedAt: string | null;
            privacy: components["schemas"]["Privacy"];
            revision: number;
            /** @enum {string} */
            role: "member" | "coach" | "admin";
            sex: ("female" | "male" | "other") | null;
            timeZone: string;
            /** Format: date-time */
            updatedAt: string;
            username: string;
            /** @enum {string} */
            weightUnit: "kg" | "lb" | "st";
        };
        MeChange: {
            activityLevel?: ("inactive" | "low-active" | "active" | "very-active") | null;
            approveFollowers?: boolean;
            bio?: string | null;
            birthDate?: string | null;
            displayName?: string | null;
            findable?: boolean;
            goalDate?: string | null;
            goalWeight?: number | null;
            height?: number | null;
            /** @enum {string} */
            language?: "en" | "de";
            /** @enum {string} */
            lengthUnit?: "cm" | "in";
            /** @constant */
            onboarded?: true;
            privacy?: {
                /** @enum {string} */
                avatar?: "private" | "followers" | "members" | "public";
                /** @enum {string} */
                bio?: "private" | "followers" | "members" | "public";
                /** @enum {string} */
                displayName?: "private" | "followers" | "members" | "public";
                /** @enum {string} */
                follows?: "private" | "followers" | "members" | "public";
                /** @enum {string} */
                goal?: "private" | "followers" | "members" | "public";
                /** @enum {string} */
                profile?: "private" | "followers" | "members" | "public";
                /** @enum {string} */
                weight?: "private" | "followers" | "members" | "public";
            };
            sex?: ("female" | "male" | "other") | null;
            timeZone?: string;
            username?: string;
            /** @enum {string} */
            weightUnit?: "kg" | "lb" | "st";
        };
        Mention: {
            end: number;
            start: number;
            userId: string | null;
            username: string | null;
        };
        MilestoneCard: {
            /** @enum {string} */
            achievement: "first-weigh-in" | "streak-7" | "streak-30" | "lost-5-lb" | "lost-10-lb" | "lost-25-lb" | "lost-50-lb" | "goal-reached" | "first-challenge" | "ten-posts" | "helped-ten";
            /** Format: date */
            awardedOn: string;
            /** @constant */
            kind: "milestone";
            points: number;
        };
        Mute: {
            /** Format: date-time */
            at: string;
            /** Format: uuid */
            userId: string;
            username: string | null;
        };
        MuteInput: {
            /** Format: uuid */
            userId: string;
        };
        NewCount: {
            count: number;
            more: boolean;
        };
        NewPersonalToken: {
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            expiresAt: string;
            /** Format: uuid */
            id: string;
            lastIpAddress: string | null;
            lastUsedAt: string | null;
            name: string;
            scopes: ("profile:read" | "profile:write" | "body:read" | "body:write" | "insights:read" | "teams:read" | "teams:write" | "challenges:read" | "challenges:write" | "feed:read" | "feed:write" | "imports:read" | "imports:write")[];
            token: string;
        };
        Notification: {
            achievement: components["schemas"]["NotificationAchievement"] | null;
            /** Format: date-time */
            at: string;
            badge: components["schemas"]["NotificationBadge"] | null;
            challenge: components["schemas"]["NotificationChallenge"] | null;
            comment: components["schemas"]["NotificationComment"] | null;
            decisionId: string | null;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "follow-request" | "follow-accepted" | "new-follower" | "team-request" | "team-request-answered" | "team-role-changed" | "team-removed" | "team-owner" | "achievement" | "badge" | "badge-taken" | "challenge-invited" | "challenge-started" | "challenge-progress" | "challenge-held" | "challenge-finished" | "challenge-won" | "post-comment" | "comment-reply" | "mention" | "post-liked" | "report-answered" | "content-removed" | "content-restored" | "sanction" | "appeal-answered";
            others: number;
            people: components["schemas"]["NotificationPerson"][];
            post: components["schemas"]["NotificationPost"] | null;
            read: boolean;
            team: components["schemas"]["NotificationTeam"] | null;
        };
        NotificationAchievement: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "first-weigh-in" | "streak-7" | "streak-30" | "lost-5-lb" | "lost-10-lb" | "lost-25-lb" | "lost-50-lb" | "goal-reached" | "first-challenge" | "ten-posts" | "helped-ten";
        };
        NotificationBadge: {
            /** Format: uuid */
            id: string;
            name: string;
            picture: components["schemas"]["BadgePicture"];
            team: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
        };
        NotificationChallenge: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        NotificationComment: {
            excerpt: string;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            postId: string;
        };
        NotificationPerson: {
            avatar: components["schemas"]["Avatar"] | null;
            displayName: string | null;
            /** Format: uuid */
            userId: string;
            username: string;
        };
        NotificationPost: {
            excerpt: string;
            /** Format: uuid */
            id: string;
        };
        NotificationTeam: {
            avatar: components["schemas"]["Avatar"] | null;
            /** Format: uuid */
            id: string;
            name: string;
            role: ("owner" | "admin" | "moderator" | "member") | null;
        };
        NotMe: {
            resetToken: string;
        };
        NotMeInput: {
            token: string;
        };
        OwnBadge: {
            /** Format: date-time */
            awardedAt: string;
            description: string | null;
            /** Format: uuid */
            id: string;
            name: string;
            picture: components["schemas"]["BadgePicture"];
            reason: string;
            shown: boolean;
            takenBackAt: string | null;
            takenBackReason: string | null;
            team: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
        };
        OwnBadgeChange: {
            shown: boolean;
        };
        OwnDecision: {
            appeal: components["schemas"]["Appeal"] | null;
            appealUntil: string | null;
            /** Format: date-time */
            at: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "post" | "comment" | "challenge" | "team" | "person";
            offersHelp: boolean;
            place: components["schemas"]["ContentPlace"];
            reason: string | null;
            sanction: components["schemas"]["Sanction"] | null;
            /** @enum {string} */
            state: "held" | "hidden" | "restored";
            texts: components["schemas"]["ContentText"][];
            warned: boolean;
        };
        OwnEmail: {
            email: string;
            pending: {
                /** Format: date-time */
                expiresAt: string;
                newEmail: string;
            } | null;
            verified: boolean;
        };
        OwnMembership: {
            /** Format: date-time */
            joinedAt: string;
            /** @enum {string} */
            role: "owner" | "admin" | "moderator" | "member";
        };
        OwnParticipation: {
            completed: boolean;
            /** Format: date */
            countsFrom: string;
            decisionReason: string | null;
            explanation: string | null;
            final: boolean;
            /** Format: date-time */
            joinedAt: string;
            points: number;
            reached: boolean;
            reachedOn: string | null;
            /** @enum {string} */
            review: "counted" | "held" | "cleared" | "disqualified";
            reviewReason: ("fast-week" | "sudden-drop") | null;
            share: number;
            showing: boolean;
            shownValue: number | null;
            teamId: string | null;
            value: number | null;
            won: boolean;
        };
        OwnProviderStartInput: {
            provider: string;
            returnTo?: string;
        };
        OwnReport: {
            /** Format: date-time */
            at: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "post" | "comment" | "challenge" | "team" | "person";
            note: string | null;
            /** @enum {string} */
            outcome: "open" | "acted" | "kept";
            /** @enum {string} */
            reason: "spam" | "cheating" | "other" | "harassment" | "hate" | "sexual" | "dangerous-advice" | "self-harm";
        };
        Passkey: {
            backedUp: boolean;
            /** Format: date-time */
            createdAt: string;
            /** Format: uuid */
            id: string;
            lastUsedAt: string | null;
            name: string;
        };
        PasskeyAdded: {
            passkey: components["schemas"]["Passkey"];
            recoveryCodes: string[] | null;
        };
        PasskeyAssertion: {
            authenticatorAttachment?: ("platform" | "cross-platform") | null;
            clientExtensionResults?: {
                [key: string]: unknown;
            };
            id: string;
            rawId: string;
            response: {
                authenticatorData: string;
                clientDataJSON: string;
                signature: string;
                userHandle?: string | null;
            };
            /** @constant */
            type: "public-key";
        };
        PasskeyAttestation: {
            authenticatorAttachment?: ("platform" | "cross-platform") | null;
            clientExtensionResults?: {
                [key: string]: unknown;
            };
            id: string;
            rawId: string;
            response: {
                attestationObject: string;
                authenticatorData?: string;
                clientDataJSON: string;
                publicKey?: string | null;
                publicKeyAlgorithm?: number;
                transports?: string[];
            };
            /** @constant */
            type: "public-key";
        };
        PasskeyChange: {
            name: string;
        };
        PasskeyCreation: {
            /** @constant */
            attestation: "none";
            authenticatorSelection: {
                /** @constant */
                requireResidentKey: true;
                /** @constant */
                residentKey: "required";
                /** @constant */
                userVerification: "required";
            };
            challenge: string;
            excludeCredentials: {
                id: string;
                transports: string[];
                /** @constant */
                type: "public-key";
            }[];
            pubKeyCredParams: {
                alg: number;
                /** @constant */
                type: "public-key";
            }[];
            rp: {
                id: string;
                name: string;
            };
            timeout: number;
            user: {
                displayName: string;
                id: string;
                name: string;
            };
        };
        PasskeyLoginInput: {
            passkey: components["schemas"]["PasskeyAssertion"];
            useCookie?: boolean;
        };
        PasskeyRequest: {
            allowCredentials: {
                id: string;
                transports: string[];
                /** @constant */
                type: "public-key";
            }[];
            challenge: string;
            rpId: string;
            timeout: number;
            /** @constant */
            userVerification: "required";
        };
        PersonalToken: {
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            expiresAt: string;
            /** Format: uuid */
            id: string;
            lastIpAddress: string | null;
            lastUsedAt: string | null;
            name: string;
            scopes: ("profile:read" | "profile:write" | "body:read" | "body:write" | "insights:read" | "teams:read" | "teams:write" | "challenges:read" | "challenges:write" | "feed:read" | "feed:write" | "imports:read" | "imports:write")[];
        };
        PersonalTokenInput: {
            /** Format: date-time */
            expiresAt: string;
            name: string & (unknown & unknown);
            scopes: ("profile:read" | "profile:write" | "body:read" | "body:write" | "insights:read" | "teams:read" | "teams:write" | "challenges:read" | "challenges:write" | "feed:read" | "feed:write" | "imports:read" | "imports:write")[];
        };
        PersonLine: {
            avatar: components["schemas"]["Avatar"] | null;
            displayName: string | null;
            /** @enum {string} */
            follow: "none" | "requested" | "following";
            /** Format: uuid */
            id: string;
            username: string;
        };
        PersonRecord: {
            decisions: components["schemas"]["RecordedDecision"][];
            openCases: number;
            person: components["schemas"]["DeskPerson"];
            record: components["schemas"]["DecisionCounts"];
            sanctions: components["schemas"]["Sanction"][];
        };
        Photo: {
            /** Format: date-time */
            createdAt: string;
            /** Format: date */
            day: string;
            /** Format: uuid */
            entryId: string;
            height: number;
            /** Format: uuid */
            id: string;
            thumbnailUrl: string;
            url: string;
            width: number;
        };
        PhotosCard: {
            /** Format: date */
            from: string;
            /** @constant */
            kind: "photos";
            picture: {
                height: number;
                thumbnailUrl: string;
                url: string;
                width: number;
            } | null;
            preview: {
                afterUrl: string;
                beforeUrl: string;
            } | null;
            /** Format: date */
            to: string;
        };
        PictureInput: {
            alt?: string;
            /** Format: uuid */
            id: string;
        };
        Post: {
            author: components["schemas"]["Author"];
            bookmarked: boolean;
            card: (components["schemas"]["MilestoneCard"] | components["schemas"]["TrendCard"] | components["schemas"]["PhotosCard"] | components["schemas"]["ChallengeCard"]) | null;
            comments: number;
            content: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            editableUntil: string;
            editedAt: string | null;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            language: "en" | "de";
            liked: boolean;
            likes: number;
            may: components["schemas"]["PostRights"];
            mentions: components["schemas"]["Mention"][];
            pictures: components["schemas"]["PostPicture"][];
            removed: boolean;
            tags: string[];
            team: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            title: string | null;
            /** @enum {string} */
            type: "update" | "milestone" | "tip" | "question" | "recipe" | "workout";
            /** @enum {string} */
            visibility: "public" | "followers" | "team";
        };
        PostChange: {
            content?: string;
            /** @enum {string} */
            language?: "en" | "de";
            pictures?: components["schemas"]["PictureInput"][];
            tags?: string[];
            title?: string | null;
            /** @enum {string} */
            type?: "update" | "milestone" | "tip" | "question" | "recipe" | "workout";
        };
        PostInput: {
            card?: {
                /** @enum {string} */
                achievement: "first-weigh-in" | "streak-7" | "streak-30" | "lost-5-lb" | "lost-10-lb" | "lost-25-lb" | "lost-50-lb" | "goal-reached" | "first-challenge" | "ten-posts" | "helped-ten";
                /** @constant */
                kind: "milestone";
            } | {
                /** @enum {string} */
                figure: "percentage" | "kilograms";
                /** @constant */
                kind: "trend";
                /** @enum {string} */
                period: "30d" | "90d" | "1y";
            } | {
                /** Format: uuid */
                afterId: string;
                /** Format: uuid */
                beforeId: string;
                /** @constant */
                kind: "photos";
            } | {
                /** Format: uuid */
                challengeId: string;
                /** @constant */
                kind: "challenge";
            };
            content: string;
            /** Format: uuid */
            id?: string;
            /** @enum {string} */
            language?: "en" | "de";
            pictures?: components["schemas"]["PictureInput"][];
            tags?: string[];
            /** Format: uuid */
            teamId?: string;
            title?: string;
            /** @enum {string} */
            type: "update" | "milestone" | "tip" | "question" | "recipe" | "workout";
            /** @enum {string} */
            visibility: "public" | "followers" | "team";
        };
        PostPicture: {
            alt: string | null;
            height: number;
            /** Format: uuid */
            id: string;
            thumbnailUrl: string;
            url: string;
            width: number;
        };
        PostRights: {
            comment: boolean;
            delete: boolean;
            edit: boolean;
            history: boolean;
        };
        PostVersion: {
            content: string;
            replacedAt: string | null;
            tags: string[];
            title: string | null;
            /** Format: date-time */
            writtenAt: string;
        };
        Privacy: {
            /** @enum {string} */
            avatar: "private" | "followers" | "members" | "public";
            /** @enum {string} */
            bio: "private" | "followers" | "members" | "public";
            /** @enum {string} */
            displayName: "private" | "followers" | "members" | "public";
            /** @enum {string} */
            follows: "private" | "followers" | "members" | "public";
            /** @enum {string} */
            goal: "private" | "followers" | "members" | "public";
            /** @enum {string} */
            profile: "private" | "followers" | "members" | "public";
            /** @enum {string} */
            weight: "private" | "followers" | "members" | "public";
        };
        ProveInput: {
            code?: string;
            passkey?: components["schemas"]["PasskeyAssertion"];
            password?: string;
            recoveryCode?: string;
        };
        ProviderProof: {
            returnTo: string | null;
        };
        ProviderRegisterInput: {
            /** @enum {string} */
            age: "under-13" | "13-15" | "16-plus";
            captcha?: string;
            email?: string & (unknown & unknown);
            /** @enum {string} */
            language?: "en" | "de";
            ticket: string;
            timeZone?: string;
            useCookie?: boolean;
            username: string;
        };
        ProviderSignIn: {
            returnTo: string | null;
            secondFactor: components["schemas"]["SecondFactorChallenge"] | null;
            session: components["schemas"]["SessionTokens"] | null;
            signUp: components["schemas"]["ProviderSignUp"] | null;
        };
        ProviderSignInInput: {
            ticket: string;
            useCookie?: boolean;
        };
        ProviderSignUp: {
            email: string | null;
            emailVerified: boolean;
            providerName: string;
            username: string;
        };
        ProviderStart: {
            address: string;
            returnsTo: string;
        };
        ProviderStartInput: {
            returnTo?: string;
        };
        ProviderTicketInput: {
            ticket: string;
        };
        PublicProfile: {
            avatar: components["schemas"]["Avatar"] | null;
            bio: string | null;
            displayName: string | null;
            /** @enum {string} */
            follow: "none" | "requested" | "following";
            followers: number;
            following: number;
            followsYou: boolean;
            /** Format: uuid */
            id: string;
            /** Format: date */
            memberSince: string;
            muted: boolean;
            showsFollows: boolean;
            username: string;
        };
        ReadInput: {
            ids?: string[];
            /** Format: uuid */
            upTo?: string;
        };
        Reason: {
            code: string;
            values: {
                [key: string]: number | string;
            };
        };
        ReasonCount: {
            count: number;
            /** @enum {string} */
            reason: "spam" | "cheating" | "other" | "harassment" | "hate" | "sexual" | "dangerous-advice" | "self-harm";
        };
        RecordedDecision: {
            /** @enum {string} */
            act: "dismissed" | "hidden" | "restored" | "appeal-upheld" | "appeal-overturned";
            /** Format: date-time */
            at: string;
            by: components["schemas"]["DeskPerson"] | null;
            /** Format: uuid */
            caseId: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "post" | "comment" | "challenge" | "team" | "person";
            reason: string;
            sanction: components["schemas"]["Sanction"] | null;
            warned: boolean;
        };
        RecoveryCodes: {
            codes: string[];
        };
        RefreshInput: {
            refreshToken?: string;
        };
        RegisterInput: {
            /** @enum {string} */
            age: "under-13" | "13-15" | "16-plus";
            captcha?: string;
            email: string & (unknown & unknown);
            firstAdminToken?: string;
            /** @enum {string} */
            language?: "en" | "de";
            password: string;
            timeZone?: string;
            useCookie?: boolean;
            username: string;
        };
        Registration: {
            session: components["schemas"]["SessionTokens"] | null;
            verificationRequired: boolean;
        };
        ReportInput: {
            note?: string;
            /** @enum {string} */
            reason: "spam" | "cheating" | "other" | "harassment" | "hate" | "sexual" | "dangerous-advice" | "self-harm";
        };
        ReportReceipt: {
            /** Format: date-time */
            at: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            reason: "spam" | "cheating" | "other" | "harassment" | "hate" | "sexual" | "dangerous-advice" | "self-harm";
        };
        ResetPasswordInput: {
            password: string;
            token: string;
        };
        RestoreInput: {
            reason: string & (unknown & unknown);
        };
        ReviewDecision: {
            /** @enum {string} */
            decision: "cleared" | "disqualified";
            reason: string;
        };
        RoleChange: {
            reason: string & (unknown & unknown);
            /** @enum {string} */
            role: "member" | "coach" | "admin";
        };
        Sanction: {
            decisionId: string | null;
            /** Format: date-time */
            from: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "muted" | "barred";
            liftedAt: string | null;
            reason: string | null;
            team: {
                /** Format: uuid */
                id: string;
                name: string | null;
            } | null;
            until: string | null;
        };
        SecondFactor: {
            passkeys: number;
            proofs: ("password" | "provider" | "totp" | "recovery-code" | "passkey")[];
            proved: boolean;
            recoveryCodesLeft: number;
            required: boolean;
            totpSince: string | null;
        };
        SecondFactorChallenge: {
            expiresIn: number;
            methods: ("totp" | "recovery-code" | "passkey")[];
            token: string;
        };
        SecondFactorInput: {
            code?: string;
            passkey?: components["schemas"]["PasskeyAssertion"];
            recoveryCode?: string;
            token: string;
            useCookie?: boolean;
        };
        SecondFactorPasskeyInput: {
            token: string;
        };
        SecurityEvent: {
            /** Format: date-time */
            at: string;
            device: string | null;
            doneBy: ("admin" | "operator") | null;
            /** Format: uuid */
            id: string;
            ipAddress: string | null;
            /** @enum {string} */
            kind: "registered" | "logged-in" | "login-failed" | "logged-out" | "logged-out-everywhere" | "session-revoked" | "refresh-reused" | "password-changed" | "password-reset-requested" | "password-reset" | "email-verified" | "role-changed" | "new-device" | "email-change-requested" | "email-change-cancelled" | "email-changed" | "email-restored" | "account-regained" | "guardian-agreed" | "guardian-withdrew" | "suspended" | "suspension-lifted" | "logged-out-by-admin" | "security-log-read" | "proven" | "proof-failed" | "second-factor-failed" | "second-factor-reset" | "totp-added" | "totp-removed" | "passkey-added" | "passkey-removed" | "passkey-cloned" | "recovery-code-used" | "recovery-codes-renewed" | "token-created" | "token-deleted" | "tokens-deleted" | "export-asked" | "erasure-asked" | "erasure-cancelled" | "provider-used" | "provider-linked" | "provider-unlinked";
            provider: string | null;
            reason: string | null;
        };
        SecurityLogReading: {
            /** @default 100 */
            limit?: number;
            /** @default 1 */
            page?: number;
            reason: string & (unknown & unknown);
        };
        Session: {
            /** Format: date-time */
            createdAt: string;
            current: boolean;
            device: string;
            /** Format: date-time */
            expiresAt: string;
            /** Format: uuid */
            id: string;
            ipAddress: string | null;
            /** Format: date-time */
            lastUsedAt: string;
            newDevice: boolean;
        };
        SessionTokens: {
            accessToken: string;
            expiresIn: number;
            refreshToken: string | null;
            user: components["schemas"]["SessionUser"];
        };
        SessionUser: {
            email: string;
            emailVerified: boolean;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            role: "member" | "coach" | "admin";
            username: string;
        };
        SetPasswordInput: {
            password: string;
        };
        ShowInChallengeInput: {
            showing: boolean;
            version?: number;
        };
        ShownAchievement: {
            /** Format: date */
            awardedOn: string;
            /** @enum {string} */
            kind: "first-weigh-in" | "streak-7" | "streak-30" | "lost-5-lb" | "lost-10-lb" | "lost-25-lb" | "lost-50-lb" | "goal-reached" | "first-challenge" | "ten-posts" | "helped-ten";
            points: number;
        };
        ShownAchievements: {
            items: components["schemas"]["ShownAchievement"][];
            points: number;
        };
        ShownBadge: {
            /** Format: date */
            awardedOn: string;
            description: string | null;
            /** Format: uuid */
            id: string;
            name: string;
            picture: components["schemas"]["BadgePicture"];
            team: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
        };
        Suggestion: {
            avatar: components["schemas"]["Avatar"] | null;
            displayName: string | null;
            /** @enum {string} */
            follow: "none" | "requested" | "following";
            followedBy: {
                /** Format: uuid */
                id: string;
                name: string;
                others: number;
            };
            /** Format: uuid */
            id: string;
            username: string;
        };
        Suggestions: {
            people: components["schemas"]["Suggestion"][];
        };
        Suspension: {
            reason: string | null;
            /** Format: date-time */
            since: string;
            until: string | null;
        };
        SuspensionInput: {
            reason: string & (unknown & unknown);
            /** Format: date-time */
            until?: string;
        };
        TakeBackInput: {
            reason: string;
        };
        Team: {
            askAgainAt: string | null;
            avatar: components["schemas"]["Avatar"] | null;
            /** Format: date-time */
            createdAt: string;
            description: string | null;
            /** Format: uuid */
            id: string;
            listed: boolean;
            memberCount: number;
            memberLimit: number;
            membership: components["schemas"]["OwnMembership"] | null;
            name: string;
            openRequests: number | null;
            /** @enum {string} */
            privacy: "public" | "private";
            requestedAt: string | null;
        };
        TeamAnalytics: {
            activity: {
                members: number;
                reason: "too-few" | null;
                value: {
                    last7Days: number;
                    last30Days: number;
                } | null;
            };
            averageKilograms: {
                members: number;
                reason: "too-few" | null;
                value: number | null;
            };
            averagePercentage: {
                members: number;
                reason: "too-few" | null;
                value: number | null;
            };
            challenges: {
                members: number;
                reason: "too-few" | null;
                value: {
                    participating: number;
                } | null;
            };
            fewest: number;
            memberCount: number;
            mostActive: {
                members: number;
                reason: "too-few" | null;
                value: components["schemas"]["LeaderboardEntry"][] | null;
            };
        };
        TeamBadge: {
            /** Format: date-time */
            createdAt: string;
            description: string | null;
            holders: number;
            /** Format: uuid */
            id: string;
            name: string;
            picture: components["schemas"]["BadgePicture"];
            retired: boolean;
        };
        TeamChange: {
            description?: string | null;
            listed?: boolean;
            memberLimit?: number;
            name?: string;
            /** @enum {string} */
            privacy?: "public" | "private";
        };
        TeamInput: {
            description?: string;
            listed?: boolean;
            memberLimit?: number;
            name: string;
            /** @enum {string} */
            privacy: "public" | "private";
        };
        TeamMember: {
            avatar: components["schemas"]["Avatar"] | null;
            displayName: string | null;
            /** Format: date-time */
            joinedAt: string;
            /** @enum {string} */
            role: "owner" | "admin" | "moderator" | "member";
            /** Format: uuid */
            userId: string;
            username: string;
        };
        TeamRoleInput: {
            /** @enum {string} */
            role: "admin" | "moderator" | "member";
        };
        TeamStanding: {
            avatar: components["schemas"]["Avatar"] | null;
            members: number;
            name: string;
            rank: number | null;
            reason: "too-few" | null;
            /** Format: uuid */
            teamId: string;
            value: number | null;
            won: boolean;
        };
        TeamStandings: {
            entries: components["schemas"]["TeamStanding"][];
            fewest: number;
        };
        Today: {
            currentStreak: number;
            /** Format: date */
            day: string;
            totalEntries: number;
            week: {
                /** Format: date */
                day: string;
                weighedIn: boolean;
            }[];
            weight: {
                forecast: components["schemas"]["TrendDay"][];
                goal: components["schemas"]["GoalForecast"] | null;
                latest: {
                    /** Format: date */
                    day: string;
                    /** Format: date-time */
                    recordedAt: string;
                    weight: number;
                } | null;
                points: components["schemas"]["ChartPoint"][];
                reasons: components["schemas"]["Reason"][];
                trend: components["schemas"]["TrendDay"] | null;
                trendDays: components["schemas"]["TrendDay"][];
                weeklyRate: {
                    high: number;
                    low: number;
                    value: number;
                } | null;
                weighedInToday: boolean;
            };
        };
        TotpAdded: {
            recoveryCodes: string[] | null;
        };
        TotpEnrolment: {
            expiresIn: number;
            secret: string;
            uri: string;
        };
        TransferInput: {
            /** Format: uuid */
            userId: string;
        };
        TrendCard: {
            /** @enum {string} */
            figure: "percentage" | "kilograms";
            /** Format: date */
            from: string;
            /** @constant */
            kind: "trend";
            /** @enum {string} */
            period: "30d" | "90d" | "1y";
            steps: {
                /** Format: date */
                day: string;
                lost: number;
            }[];
            /** Format: date */
            to: string;
        };
        TrendDay: {
            /** Format: date */
            day: string;
            high: number;
            low: number;
            weight: number;
        };
        UnreadCount: {
            more: boolean;
            unread: number;
        };
        VerifyEmailInput: {
            token: string;
        };
        WeightChart: {
            forecast: components["schemas"]["TrendDay"][];
            from: string | null;
            goal: components["schemas"]["GoalForecast"] | null;
            model: string;
            /** @enum {string} */
            period: "7d" | "30d" | "90d" | "1y" | "all";
            points: components["schemas"]["ChartPoint"][];
            reasons: components["schemas"]["Reason"][];
            /** Format: date */
            to: string;
            trend: components["schemas"]["TrendDay"][];
            weeklyRate: {
                high: number;
                low: number;
                value: number;
            } | null;
        };
        WeightEntry: {
            bodyFatPercentage: number | null;
            circumferences: components["schemas"]["Circumferences"] | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date */
            day: string;
            /** Format: uuid */
            id: string;
            muscleMass: number | null;
            notes: string | null;
            photoCount: number;
            /** Format: date-time */
            recordedAt: string;
            revision: number;
            /** @enum {string} */
            source: "manual" | "import" | "api";
            /** Format: date-time */
            updatedAt: string;
            waterPercentage: number | null;
            weight: number;
        };
        WeightEntryChange: {
            bodyFatPercentage?: number | null;
            circumferences?: {
                calf?: number;
                chest?: number;
                hips?: number;
                neck?: number;
                thigh?: number;
                upperArm?: number;
                waist?: number;
            } | null;
            muscleMass?: number | null;
            notes?: string | null;
            /** Format: date-time */
            recordedAt?: string;
            waterPercentage?: number | null;
            weight?: number;
        };
        WeightEntryInput: {
            bodyFatPercentage?: number;
            circumferences?: {
                calf?: number;
                chest?: number;
                hips?: number;
                neck?: number;
                thigh?: number;
                upperArm?: number;
                waist?: number;
            };
            /** Format: uuid */
            id?: string;
            muscleMass?: number;
            notes?: string;
            /** Format: date-time */
            recordedAt?: string;
            waterPercentage?: number;
            weight: number;
        };
        WeightStats: {
            averageWeeklyChange: number | null;
            averageWeight: number | null;
            bestWeek: {
                change: number;
                /** Format: date */
                from: string;
                /** Format: date */
                to: string;
            } | null;
            bmi: {
                /** @enum {string} */
                category: "underweight" | "normal" | "overweight" | "obesity-1" | "obesity-2" | "obesity-3";
                value: number;
            } | null;
            change: {
                day: number | null;
                month: number | null;
                total: number | null;
                week: number | null;
            };
            consistency: {
                currentStreak: number;
                last30Days: number;
                longestStreak: number;
            };
            currentWeight: number | null;
            firstDay: string | null;
            goal: components["schemas"]["GoalForecast"] | null;
            lastDay: string | null;
            maxWeight: number | null;
            minWeight: number | null;
            startingWeight: number | null;
            totalEntries: number;
            trendWeight: number | null;
            worstWeek: {
                change: number;
                /** Format: date */
                from: string;
                /** Format: date */
                to: string;
            } | null;
        };
    };
    responses: {
        /** @description Refused; `error.code` says why. */
        Refused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    error: {
                        /** @enum {string} */
                        code: "VALIDATION_ERROR" | "MALFORMED_REQUEST" | "UNAUTHENTICATED" | "INVALID_CREDENTIALS" | "SESSION_EXPIRED" | "FORBIDDEN" | "STEP_UP_REQUIRED" | "SECOND_FACTOR_REQUIRED" | "CAPTCHA_REQUIRED" | "ACCOUNT_SUSPENDED" | "ACCOUNT_ERASING" | "SCOPE_MISSING" | "EMAIL_NOT_VERIFIED" | "SANCTIONED" | "NOT_FOUND" | "CONFLICT" | "IDEMPOTENCY_KEY_REUSED" | "GONE" | "PRECONDITION_FAILED" | "PAYLOAD_TOO_LARGE" | "UNSUPPORTED_MEDIA_TYPE" | "UNPROCESSABLE" | "UNREADABLE_FILE" | "RATE_LIMIT_EXCEEDED" | "INTERNAL_ERROR" | "UNAVAILABLE";
                        details?: {
                            field: string;
                            message: string;
                        }[];
                        message: string;
                        retryAfter?: number;
                    };
                    meta: {
                        requestId: string;
                        timestamp: string;
                    };
                    /** @constant */
                    success: false;
                };
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getAchievements: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Achievements"];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    patchAchievementsByKind: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                kind: "first-weigh-in" | "streak-7" | "streak-30" | "lost-5-lb" | "lost-10-lb" | "lost-25-lb" | "lost-50-lb" | "goal-reached" | "first-challenge" | "ten-posts" | "helped-ten";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AchievementChange"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Achievements"];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    getAchievementsBadges: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["OwnBadge"][];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    patchAchievementsBadgesByBadgeId: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                badgeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OwnBadgeChange"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["OwnBadge"][];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    getAdminBackups: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["BackupState"];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    postAdminBackups: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["BackupAsked"];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    postAdminBackupsDrill: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["BackupAsked"];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    getAdminLog: {
        parameters: {
            query?: {
                act?: "role-changed" | "suspended" | "suspension-lifted" | "logged-out" | "security-log-read" | "erasure-begun" | "erasure-cancelled" | "backup-asked" | "drill-asked";
                actorId?: string;
                limit?: string | number;
                page?: string | number;
                subjectId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["AdminAct"][];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        pagination: {
                            hasNext: boolean;
                            hasPrev: boolean;
                            limit: number;
                            page: number;
                            totalItems: number;
                            totalPages: number;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    getAdminUsers: {
        parameters: {
            query?: {
                limit?: string | number;
                order?: "asc" | "desc";
                page?: string | number;
                role?: "member" | "coach" | "admin";
                search?: string;
                sortBy?: "createdAt" | "username" | "email";
                state?: "active" | "unverified" | "suspended" | "erasing";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["AdminUserLine"][];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        pagination: {
                            hasNext: boolean;
                            hasPrev: boolean;
                            limit: number;
                            page: number;
                            totalItems: number;
                            totalPages: number;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    getAdminUsersByUserId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["AdminUser"];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    postAdminUsersByUserIdLift: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                userId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActInput"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["AdminUser"];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    postAdminUsersByUserIdLogOut: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                userId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActInput"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["AdminUser"];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    patchAdminUsersByUserIdRole: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                userId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoleChange"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["AdminUser"];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    postAdminUsersByUserIdSecurityLog: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                userId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SecurityLogReading"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["SecurityEvent"][];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        pagination: {
                            hasNext: boolean;
                            hasPrev: boolean;
                            limit: number;
                            page: number;
                            totalItems: number;
                            totalPages: number;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    postAdminUsersByUserIdSuspend: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                userId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SuspensionInput"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["AdminUser"];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    getAuthCaptcha: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CaptchaChallenge"];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    postAuthChangePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePasswordInput"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Acknowledged"];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    postAuthConfirmEmail: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmEmailInput"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Acknowledged"];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    postAuthForgotPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ForgotPasswordInput"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Acknowledged"];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    postAuthLogin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LoginInput"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Login"];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    postAuthLogout: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    postAuthLogoutAll: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    postAuthNotMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NotMeInput"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["NotMe"];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    getAuthOidcByProviderCallback: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                provider: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description The browser goes on to another address. */
            303: {
                headers: {
                    Location: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    postAuthOidcByProviderCallback: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                provider: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description The browser goes on to another address. */
            303: {
                headers: {
                    Location: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    postAuthOidcByProviderStart: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                provider: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProviderStartInput"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ProviderStart"];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    postAuthOidcRegister: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProviderRegisterInput"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Registration"];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    postAuthOidcSignIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProviderSignInInput"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ProviderSignIn"];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    getAuthOptions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["AuthOptions"];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    postAuthPasskeysLogin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasskeyLoginInput"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Login"];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    postAuthPasskeysOptions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["PasskeyRequest"];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    postAuthProve: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProveInput"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Acknowledged"];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    postAuthProvePasskey: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["PasskeyRequest"];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    postAuthProveProvider: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProviderTicketInput"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ProviderProof"];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    postAuthProveProviderStart: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OwnProviderStartInput"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ProviderStart"];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    postAuthRefresh: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefreshInput"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["SessionTokens"];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    postAuthRegister: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterInput"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Registration"];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    postAuthResetPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResetPasswordInput"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Acknowledged"];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    postAuthSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SecondFactorInput"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["SessionTokens"];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    postAuthSecondFactorPasskey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SecondFactorPasskeyInput"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["PasskeyRequest"];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    postAuthSetPassword: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetPasswordInput"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Acknowledged"];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    postAuthVerifyEmail: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerifyEmailInput"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Acknowledged"];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    getChallenges: {
        parameters: {
            query?: {
                limit?: string | number;
                list?: "mine" | "teams" | "open" | "finished";
                page?: string | number;
                search?: string;
                teamId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Challenge"][];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        pagination: {
                            hasNext: boolean;
                            hasPrev: boolean;
                            limit: number;
                            page: number;
                            totalItems: number;
                            totalPages: number;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    postChallenges: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChallengeInput"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Challenge"];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    getChallengesByChallengeId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                challengeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Challenge"];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    deleteChallengesByChallengeId: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                challengeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    patchChallengesByChallengeId: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                challengeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChallengeChange"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Challenge"];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    postChallengesByChallengeIdCancel: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                challengeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Challenge"];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    putChallengesByChallengeIdExplanation: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                challengeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExplanationInput"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Challenge"];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    postChallengesByChallengeIdJoin: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                challengeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JoinChallengeInput"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Challenge"];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    getChallengesByChallengeIdLeaderboard: {
        parameters: {
            query?: {
                limit?: string | number;
                page?: string | number;
            };
            header?: never;
            path: {
                challengeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ChallengeLeaderboard"];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    postChallengesByChallengeIdLeave: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                challengeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getChallengesByChallengeIdProgress: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                challengeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ChallengeProgress"];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    postChallengesByChallengeIdReport: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                challengeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportInput"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ReportReceipt"];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    getChallengesByChallengeIdReviews: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                challengeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ChallengeReview"][];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    putChallengesByChallengeIdReviewsByUserId: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                challengeId: string;
                userId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviewDecision"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    putChallengesByChallengeIdShowing: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                challengeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ShowInChallengeInput"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Challenge"];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    getChallengesByChallengeIdStandings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                challengeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TeamStandings"];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    postChallengesByChallengeIdTeamsByTeamIdAccept: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                challengeId: string;
                teamId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Challenge"];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    postChallengesByChallengeIdTeamsByTeamIdDecline: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                challengeId: string;
                teamId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Challenge"];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    getChallengesTotals: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ChallengeTotals"];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    getCommentsByCommentId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                commentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Comment"];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    deleteCommentsByCommentId: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                commentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    patchCommentsByCommentId: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                commentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommentChange"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Comment"];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    getCommentsByCommentIdHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                commentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CommentVersion"][];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    postCommentsByCommentIdReport: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                commentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportInput"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ReportReceipt"];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    getExportsByExportIdFile: {
        parameters: {
            query: {
                expires: string;
                signature: string;
            };
            header?: never;
            path: {
                exportId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": unknown;
                };
            };
        };
    };
    postGuardianAgree: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GuardianLink"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["GuardianRequest"];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    postGuardianRequest: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GuardianLink"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["GuardianRequest"];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    postGuardianWithdraw: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GuardianLink"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["GuardianRequest"];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    getImports: {
        parameters: {
            query?: {
                limit?: string | number;
                page?: string | number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ImportRun"][];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        pagination: {
                            hasNext: boolean;
                            hasPrev: boolean;
                            limit: number;
                            page: number;
                            totalItems: number;
                            totalPages: number;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    postImports: {
        parameters: {
            query?: {
                timeZone?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    file: string;
                };
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ImportPreview"];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    getImportsByImportId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ImportPreview"];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    deleteImportsByImportId: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    patchImportsByImportId: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                importId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportRemapping"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ImportPreview"];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    postImportsByImportIdConfirm: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ImportRun"];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    postImportsByImportIdUndo: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ImportRun"];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    postModerationAppealsByAppealIdAnswer: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                appealId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppealAnswerInput"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Case"];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    getModerationCases: {
        parameters: {
            query?: {
                cursor?: string;
                kind?: "post" | "comment" | "challenge" | "team" | "person";
                limit?: string | number;
                reason?: "spam" | "cheating" | "other" | "harassment" | "hate" | "sexual" | "dangerous-advice" | "self-harm";
                state?: "open" | "appealed" | "decided";
                team?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CaseLine"][];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        pagination: {
                            hasNext: boolean;
                            newestCursor: string | null;
                            nextCursor: string | null;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    getModerationCasesByCaseId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Case"];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    postModerationCasesByCaseIdClaim: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Case"];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    deleteModerationCasesByCaseIdClaim: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    postModerationCasesByCaseIdDecision: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecisionInput"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Case"];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    getModerationCasesByCaseIdPicturesByPosition: {
        parameters: {
            query: {
                expires: string;
                signature: string;
                viewer: string;
            };
            header?: never;
            path: {
                caseId: string;
                position: string | number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/webp": unknown;
                };
            };
        };
    };
    postModerationCasesByCaseIdRestore: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RestoreInput"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Case"];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    getModerationDesk: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Desk"];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    getModerationMine: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: string | number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["OwnDecision"][];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        pagination: {
                            hasNext: boolean;
                            newestCursor: string | null;
                            nextCursor: string | null;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    getModerationMineByDecisionId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                decisionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["OwnDecision"];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    postModerationMineByDecisionIdAppeal: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                decisionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppealInput"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["OwnDecision"];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    getModerationPeopleByPersonId: {
        parameters: {
            query?: {
                team?: string;
            };
            header?: never;
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["PersonRecord"];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    getModerationPeopleByPersonIdContents: {
        parameters: {
            query?: {
                cursor?: string;
                kind?: "post" | "comment" | "challenge" | "team";
                limit?: string | number;
                team?: string;
            };
            header?: never;
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ContentLine"][];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        pagination: {
                            hasNext: boolean;
                            newestCursor: string | null;
                            nextCursor: string | null;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    getModerationReports: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: string | number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["OwnReport"][];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        pagination: {
                            hasNext: boolean;
                            newestCursor: string | null;
                            nextCursor: string | null;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    getModerationSanctions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Sanction"][];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    getNotifications: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: string | number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Notification"][];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        pagination: {
                            hasNext: boolean;
                            newestCursor: string | null;
                            nextCursor: string | null;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    postNotificationsRead: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReadInput"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["UnreadCount"];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    getNotificationsUnreadCount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["UnreadCount"];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    getPhotos: {
        parameters: {
            query?: {
                limit?: string | number;
                order?: "asc" | "desc";
                page?: string | number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Photo"][];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        pagination: {
                            hasNext: boolean;
                            hasPrev: boolean;
                            limit: number;
                            page: number;
                            totalItems: number;
                            totalPages: number;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    deletePhotosByPhotoId: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                photoId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getPhotosByPhotoIdFile: {
        parameters: {
            query: {
                expires: string;
                signature: string;
                size: "full" | "thumbnail";
            };
            header?: never;
            path: {
                photoId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/webp": unknown;
                };
            };
        };
    };
    getPosts: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: string | number;
                type?: "update" | "milestone" | "tip" | "question" | "recipe" | "workout";
                visibility?: "public";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Post"][];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        pagination: {
                            hasNext: boolean;
                            newestCursor: string | null;
                            nextCursor: string | null;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    postPosts: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostInput"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Post"];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    getPostsByPostId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                postId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Post"];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    deletePostsByPostId: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                postId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    patchPostsByPostId: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                postId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostChange"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Post"];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    postPostsByPostIdBookmark: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                postId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    deletePostsByPostIdBookmark: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                postId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getPostsByPostIdComments: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: string | number;
            };
            header?: never;
            path: {
                postId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Comment"][];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        pagination: {
                            hasNext: boolean;
                            newestCursor: string | null;
                            nextCursor: string | null;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    postPostsByPostIdComments: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                postId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommentInput"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Comment"];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    getPostsByPostIdHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                postId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["PostVersion"][];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    postPostsByPostIdLike: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                postId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["LikeAnswer"];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    deletePostsByPostIdLike: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                postId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["LikeAnswer"];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    getPostsByPostIdLikes: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: string | number;
            };
            header?: never;
            path: {
                postId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Author"][];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        pagination: {
                            hasNext: boolean;
                            newestCursor: string | null;
                            nextCursor: string | null;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    postPostsByPostIdReport: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                postId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportInput"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ReportReceipt"];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    getPostsBookmarked: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: string | number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Post"][];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        pagination: {
                            hasNext: boolean;
                            newestCursor: string | null;
                            nextCursor: string | null;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    postPostsCardPreview: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CardPreviewInput"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["MilestoneCard"] | components["schemas"]["TrendCard"] | components["schemas"]["PhotosCard"] | components["schemas"]["ChallengeCard"];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    getPostsFollowing: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: string | number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Post"][];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        pagination: {
                            hasNext: boolean;
                            newestCursor: string | null;
                            nextCursor: string | null;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    getPostsMine: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: string | number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Post"][];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        pagination: {
                            hasNext: boolean;
                            newestCursor: string | null;
                            nextCursor: string | null;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    getPostsNewCount: {
        parameters: {
            query: {
                feed: "public" | "following" | "team";
                since?: string;
                teamId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["NewCount"];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    postPostsPictures: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    file: string;
                };
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["PostPicture"];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    getPostsPicturesByPictureIdFile: {
        parameters: {
            query: {
                expires: string;
                signature: string;
                size: "full" | "thumbnail";
                viewer: string;
            };
            header?: never;
            path: {
                pictureId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/webp": unknown;
                };
            };
        };
    };
    getPostsSearch: {
        parameters: {
            query: {
                cursor?: string;
                limit?: string | number;
                words: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Post"][];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        pagination: {
                            hasNext: boolean;
                            newestCursor: string | null;
                            nextCursor: string | null;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    getPostsTagged: {
        parameters: {
            query: {
                cursor?: string;
                limit?: string | number;
                tag: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Post"][];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        pagination: {
                            hasNext: boolean;
                            newestCursor: string | null;
                            nextCursor: string | null;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    getTeams: {
        parameters: {
            query?: {
                limit?: string | number;
                page?: string | number;
                search?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Team"][];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        pagination: {
                            hasNext: boolean;
                            hasPrev: boolean;
                            limit: number;
                            page: number;
                            totalItems: number;
                            totalPages: number;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    postTeams: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TeamInput"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Team"];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    getTeamsByTeamId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                teamId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Team"];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    deleteTeamsByTeamId: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                teamId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    patchTeamsByTeamId: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                teamId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TeamChange"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Team"];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    getTeamsByTeamIdAnalytics: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                teamId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TeamAnalytics"];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    postTeamsByTeamIdAvatar: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                teamId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    file: string;
                };
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Team"];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    deleteTeamsByTeamIdAvatar: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                teamId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getTeamsByTeamIdAvatarBySize: {
        parameters: {
            query: {
                expires: string;
                signature: string;
                version: string;
                viewer?: string;
            };
            header?: never;
            path: {
                size: "200" | "400";
                teamId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/webp": unknown;
                };
            };
        };
    };
    getTeamsByTeamIdBadges: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                teamId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TeamBadge"][];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    postTeamsByTeamIdBadges: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                teamId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BadgeInput"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TeamBadge"];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    deleteTeamsByTeamIdBadgesByBadgeId: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                badgeId: string;
                teamId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    patchTeamsByTeamIdBadgesByBadgeId: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                badgeId: string;
                teamId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BadgeChange"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TeamBadge"];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    postTeamsByTeamIdBadgesByBadgeIdAwards: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                badgeId: string;
                teamId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AwardInput"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Holder"];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    postTeamsByTeamIdBadgesByBadgeIdAwardsByUserIdTakeBack: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                badgeId: string;
                teamId: string;
                userId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakeBackInput"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getTeamsByTeamIdBadgesByBadgeIdHolders: {
        parameters: {
            query?: {
                limit?: string | number;
                page?: string | number;
            };
            header?: never;
            path: {
                badgeId: string;
                teamId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Holder"][];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        pagination: {
                            hasNext: boolean;
                            hasPrev: boolean;
                            limit: number;
                            page: number;
                            totalItems: number;
                            totalPages: number;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    getTeamsByTeamIdInvites: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                teamId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Invite"][];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    postTeamsByTeamIdInvites: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                teamId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InviteInput"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Invite"];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    deleteTeamsByTeamIdInvitesByInviteId: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                inviteId: string;
                teamId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    postTeamsByTeamIdJoin: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                teamId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Team"];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    getTeamsByTeamIdLeaderboard: {
        parameters: {
            query?: {
                by?: "percentage" | "kilograms" | "streak" | "points" | "achievements";
                limit?: string | number;
                page?: string | number;
                period?: "week" | "month" | "all";
            };
            header?: never;
            path: {
                teamId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Leaderboard"];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    getTeamsByTeamIdLeaderboardShowing: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                teamId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["LeaderboardShowing"];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    putTeamsByTeamIdLeaderboardShowing: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                teamId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LeaderboardShowingInput"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["LeaderboardShowing"];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    postTeamsByTeamIdLeave: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                teamId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getTeamsByTeamIdMembers: {
        parameters: {
            query?: {
                limit?: string | number;
                page?: string | number;
            };
            header?: never;
            path: {
                teamId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TeamMember"][];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        pagination: {
                            hasNext: boolean;
                            hasPrev: boolean;
                            limit: number;
                            page: number;
                            totalItems: number;
                            totalPages: number;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    postTeamsByTeamIdMembersByUserIdRemove: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                teamId: string;
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    patchTeamsByTeamIdMembersByUserIdRole: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                teamId: string;
                userId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TeamRoleInput"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TeamMember"];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    getTeamsByTeamIdPosts: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: string | number;
                type?: "update" | "milestone" | "tip" | "question" | "recipe" | "workout";
            };
            header?: never;
            path: {
                teamId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Post"][];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        pagination: {
                            hasNext: boolean;
                            newestCursor: string | null;
                            nextCursor: string | null;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    postTeamsByTeamIdReport: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                teamId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportInput"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ReportReceipt"];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    getTeamsByTeamIdRequests: {
        parameters: {
            query?: {
                limit?: string | number;
                page?: string | number;
            };
            header?: never;
            path: {
                teamId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["JoinRequest"][];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        pagination: {
                            hasNext: boolean;
                            hasPrev: boolean;
                            limit: number;
                            page: number;
                            totalItems: number;
                            totalPages: number;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    postTeamsByTeamIdRequests: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                teamId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JoinRequestInput"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Team"];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    postTeamsByTeamIdRequestsByUserIdAccept: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                teamId: string;
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    postTeamsByTeamIdRequestsByUserIdDecline: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                teamId: string;
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    deleteTeamsByTeamIdRequestsMine: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                teamId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    postTeamsByTeamIdTransfer: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                teamId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TransferInput"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Team"];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    postTeamsInvitePreview: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JoinByCodeInput"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Team"];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    postTeamsJoin: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JoinByCodeInput"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Team"];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    getTeamsMine: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Team"][];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    getToday: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Today"];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    getUsers: {
        parameters: {
            query: {
                page?: string | number;
                search: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["PersonLine"][];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        pagination: {
                            hasNext: boolean;
                            hasPrev: boolean;
                            limit: number;
                            page: number;
                            totalItems: number;
                            totalPages: number;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    getUsersByUserId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["PublicProfile"];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    getUsersByUserIdAchievements: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ShownAchievements"];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    getUsersByUserIdAvatarBySize: {
        parameters: {
            query: {
                expires: string;
                signature: string;
                version: string;
                viewer?: string;
            };
            header?: never;
            path: {
                size: "200" | "400";
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/webp": unknown;
                };
            };
        };
    };
    getUsersByUserIdBadges: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ShownBadge"][];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    postUsersByUserIdFollow: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["FollowAnswer"];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    deleteUsersByUserIdFollow: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getUsersByUserIdFollowers: {
        parameters: {
            query?: {
                limit?: string | number;
                page?: string | number;
            };
            header?: never;
            path: {
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["FollowLine"][];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        pagination: {
                            hasNext: boolean;
                            hasPrev: boolean;
                            limit: number;
                            page: number;
                            totalItems: number;
                            totalPages: number;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    getUsersByUserIdFollowing: {
        parameters: {
            query?: {
                limit?: string | number;
                page?: string | number;
            };
            header?: never;
            path: {
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["FollowLine"][];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        pagination: {
                            hasNext: boolean;
                            hasPrev: boolean;
                            limit: number;
                            page: number;
                            totalItems: number;
                            totalPages: number;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    getUsersByUserIdPosts: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: string | number;
            };
            header?: never;
            path: {
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Post"][];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        pagination: {
                            hasNext: boolean;
                            newestCursor: string | null;
                            nextCursor: string | null;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    postUsersByUserIdReport: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                userId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportInput"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ReportReceipt"];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    getUsersMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Me"];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    deleteUsersMe: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Erasure"];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    patchUsersMe: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MeChange"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Me"];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    postUsersMeAvatar: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    file: string;
                };
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Me"];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    deleteUsersMeAvatar: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getUsersMeBlocks: {
        parameters: {
            query?: {
                limit?: string | number;
                page?: string | number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Block"][];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        pagination: {
                            hasNext: boolean;
                            hasPrev: boolean;
                            limit: number;
                            page: number;
                            totalItems: number;
                            totalPages: number;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    postUsersMeBlocks: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BlockInput"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Block"];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    deleteUsersMeBlocksByUserId: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getUsersMeConsents: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Consents"];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    putUsersMeConsentsByPurpose: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                purpose: "team-leaderboard" | "challenge" | "coach" | "gym" | "public-profile" | "analytics";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConsentInput"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Consent"];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    getUsersMeEmail: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["OwnEmail"];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    postUsersMeEmail: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeEmailInput"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["EmailChange"];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    deleteUsersMeEmail: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getUsersMeErasure: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Erasure"];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    postUsersMeErasureCancel: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Erasure"];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    getUsersMeExport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ExportList"];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    postUsersMeExport: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ExportRun"];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    getUsersMeExportByExportId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                exportId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ExportRun"];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    deleteUsersMeExportByExportId: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                exportId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    postUsersMeExportByExportIdLink: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                exportId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ExportLink"];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    getUsersMeFollowRequests: {
        parameters: {
            query?: {
                limit?: string | number;
                page?: string | number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["FollowLine"][];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        pagination: {
                            hasNext: boolean;
                            hasPrev: boolean;
                            limit: number;
                            page: number;
                            totalItems: number;
                            totalPages: number;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    deleteUsersMeFollowRequestsByUserId: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    postUsersMeFollowRequestsByUserIdAccept: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getUsersMeFollowers: {
        parameters: {
            query?: {
                limit?: string | number;
                page?: string | number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["FollowLine"][];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        pagination: {
                            hasNext: boolean;
                            hasPrev: boolean;
                            limit: number;
                            page: number;
                            totalItems: number;
                            totalPages: number;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    deleteUsersMeFollowersByUserId: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getUsersMeFollowing: {
        parameters: {
            query?: {
                limit?: string | number;
                page?: string | number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["FollowLine"][];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        pagination: {
                            hasNext: boolean;
                            hasPrev: boolean;
                            limit: number;
                            page: number;
                            totalItems: number;
                            totalPages: number;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    postUsersMeGuardian: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GuardianInput"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Guardian"];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    getUsersMeLinkedAccounts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["LinkedAccounts"];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    postUsersMeLinkedAccounts: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProviderTicketInput"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["LinkedAccount"];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    deleteUsersMeLinkedAccountsByLinkedAccountId: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                linkedAccountId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    postUsersMeLinkedAccountsStart: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OwnProviderStartInput"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ProviderStart"];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    getUsersMeMutes: {
        parameters: {
            query?: {
                limit?: string | number;
                page?: string | number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Mute"][];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        pagination: {
                            hasNext: boolean;
                            hasPrev: boolean;
                            limit: number;
                            page: number;
                            totalItems: number;
                            totalPages: number;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    postUsersMeMutes: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MuteInput"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Mute"];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    deleteUsersMeMutesByUserId: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getUsersMePasskeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Passkey"][];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    postUsersMePasskeys: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddPasskeyInput"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["PasskeyAdded"];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    deleteUsersMePasskeysByPasskeyId: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                passkeyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    patchUsersMePasskeysByPasskeyId: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                passkeyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasskeyChange"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Passkey"];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    postUsersMePasskeysOptions: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["PasskeyCreation"];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    postUsersMeRecoveryCodes: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["RecoveryCodes"];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    getUsersMeSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["SecondFactor"];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    getUsersMeSecurityLog: {
        parameters: {
            query?: {
                limit?: string | number;
                page?: string | number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["SecurityEvent"][];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        pagination: {
                            hasNext: boolean;
                            hasPrev: boolean;
                            limit: number;
                            page: number;
                            totalItems: number;
                            totalPages: number;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    getUsersMeSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Session"][];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    deleteUsersMeSessionsBySessionId: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getUsersMeSuggestions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Suggestions"];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    deleteUsersMeSuggestionsByUserId: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getUsersMeTokens: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["PersonalToken"][];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    postUsersMeTokens: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonalTokenInput"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["NewPersonalToken"];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    deleteUsersMeTokensByTokenId: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                tokenId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    postUsersMeTotp: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TotpEnrolment"];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    deleteUsersMeTotp: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    postUsersMeTotpConfirm: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmTotpInput"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TotpAdded"];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    getWeightEntries: {
        parameters: {
            query?: {
                from?: string;
                limit?: string | number;
                order?: "asc" | "desc";
                page?: string | number;
                sortBy?: "recordedAt" | "weight";
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["WeightEntry"][];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        pagination: {
                            hasNext: boolean;
                            hasPrev: boolean;
                            limit: number;
                            page: number;
                            totalItems: number;
                            totalPages: number;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    postWeightEntries: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WeightEntryInput"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["WeightEntry"];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    getWeightEntriesByEntryId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                entryId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["WeightEntry"];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    deleteWeightEntriesByEntryId: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                entryId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    patchWeightEntriesByEntryId: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                entryId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WeightEntryChange"];
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["WeightEntry"];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    getWeightEntriesByEntryIdPhotos: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                entryId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Photo"][];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    postWeightEntriesByEntryIdPhotos: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                entryId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    file: string;
                };
            };
        };
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Photo"];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    getWeightEntriesChart: {
        parameters: {
            query?: {
                period?: "7d" | "30d" | "90d" | "1y" | "all";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["WeightChart"];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
    getWeightEntriesExportCsv: {
        parameters: {
            query?: {
                from?: string;
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": unknown;
                };
            };
        };
    };
    getWeightEntriesStats: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Refused"];
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["WeightStats"];
                        meta: {
                            requestId: string;
                            timestamp: string;
                        };
                        /** @constant */
                        success: true;
                    };
                };
            };
        };
    };
}
