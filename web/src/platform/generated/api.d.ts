/** Generated from the server's OpenAPI document by `npm run api:types`. */
export interface paths {
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
            act: "role-changed" | "suspended" | "suspension-lifted" | "logged-out" | "security-log-read";
            actor: components["schemas"]["ActPerson"] | null;
            /** Format: date-time */
            at: string;
            /** Format: uuid */
            id: string;
            reason: string | null;
            roleAfter: ("member" | "coach" | "admin") | null;
            roleBefore: ("member" | "coach" | "admin") | null;
            subject: components["schemas"]["ActPerson"];
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
        Avatar: {
            large: string;
            small: string;
        };
        BackupAsked: {
            /** @constant */
            asked: true;
        };
        BackupState: {
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
            problems: string[];
            restorableFrom: string | null;
            restorableThrough: string | null;
            running: boolean;
            waitingSegments: number;
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
        ConfirmEmailInput: {
            token: string;
        };
        ConfirmTotpInput: {
            code: string;
        };
        Consent: {
            /** @enum {string} */
            purpose: "team-leaderboard" | "coach" | "gym" | "public-profile" | "analytics";
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
            purpose: "team-leaderboard" | "coach" | "gym" | "public-profile" | "analytics";
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
        CsvMapping: {
            columns: ("ignore" | "date" | "time" | "dateTime" | "weight" | "bodyFatPercentage" | "muscleMass" | "waterPercentage" | "notes")[];
            /** @enum {string} */
            dateOrder: "ymd" | "dmy" | "mdy";
            /** @enum {string} */
            weightUnit: "kg" | "lb" | "st";
        };
        Drill: {
            /** Format: date-time */
            endedAt: string;
            figures: components["schemas"]["DrillFigures"] | null;
            problems: string[];
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
            avatar: components["schemas"]["Avatar"] | null;
            bio: string | null;
            birthDate: string | null;
            /** Format: date-time */
            createdAt: string;
            displayName: string | null;
            email: string;
            emailVerified: boolean;
            erasesAt: string | null;
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
            bio?: string | null;
            birthDate?: string | null;
            displayName?: string | null;
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
                avatar?: "private" | "members" | "public";
                /** @enum {string} */
                bio?: "private" | "members" | "public";
                /** @enum {string} */
                displayName?: "private" | "members" | "public";
                /** @enum {string} */
                goal?: "private" | "members" | "public";
                /** @enum {string} */
                profile?: "private" | "members" | "public";
                /** @enum {string} */
                weight?: "private" | "members" | "public";
            };
            sex?: ("female" | "male" | "other") | null;
            timeZone?: string;
            username?: string;
            /** @enum {string} */
            weightUnit?: "kg" | "lb" | "st";
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
            scopes: ("profile:read" | "profile:write" | "body:read" | "body:write" | "insights:read" | "imports:read" | "imports:write")[];
            token: string;
        };
        NotMe: {
            resetToken: string;
        };
        NotMeInput: {
            token: string;
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
        OwnProviderStartInput: {
            provider: string;
            returnTo?: string;
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
            scopes: ("profile:read" | "profile:write" | "body:read" | "body:write" | "insights:read" | "imports:read" | "imports:write")[];
        };
        PersonalTokenInput: {
            /** Format: date-time */
            expiresAt: string;
            name: string & (unknown & unknown);
            scopes: ("profile:read" | "profile:write" | "body:read" | "body:write" | "insights:read" | "imports:read" | "imports:write")[];
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
        Privacy: {
            /** @enum {string} */
            avatar: "private" | "members" | "public";
            /** @enum {string} */
            bio: "private" | "members" | "public";
            /** @enum {string} */
            displayName: "private" | "members" | "public";
            /** @enum {string} */
            goal: "private" | "members" | "public";
            /** @enum {string} */
            profile: "private" | "members" | "public";
            /** @enum {string} */
            weight: "private" | "members" | "public";
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
            /** Format: uuid */
            id: string;
            /** Format: date */
            memberSince: string;
            muted: boolean;
            username: string;
        };
        Reason: {
            code: string;
            values: {
                [key: string]: number | string;
            };
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
        ResetPasswordInput: {
            password: string;
            token: string;
        };
        RoleChange: {
            reason: string & (unknown & unknown);
            /** @enum {string} */
            role: "member" | "coach" | "admin";
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
        TrendDay: {
            /** Format: date */
            day: string;
            high: number;
            low: number;
            weight: number;
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
                        code: "VALIDATION_ERROR" | "MALFORMED_REQUEST" | "UNAUTHENTICATED" | "INVALID_CREDENTIALS" | "SESSION_EXPIRED" | "FORBIDDEN" | "STEP_UP_REQUIRED" | "SECOND_FACTOR_REQUIRED" | "CAPTCHA_REQUIRED" | "ACCOUNT_SUSPENDED" | "ACCOUNT_ERASING" | "SCOPE_MISSING" | "EMAIL_NOT_VERIFIED" | "NOT_FOUND" | "CONFLICT" | "IDEMPOTENCY_KEY_REUSED" | "GONE" | "PRECONDITION_FAILED" | "PAYLOAD_TOO_LARGE" | "UNSUPPORTED_MEDIA_TYPE" | "UNPROCESSABLE" | "UNREADABLE_FILE" | "RATE_LIMIT_EXCEEDED" | "INTERNAL_ERROR" | "UNAVAILABLE";
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
                act?: "role-changed" | "suspended" | "suspension-lifted" | "logged-out" | "security-log-read";
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
                purpose: "team-leaderboard" | "coach" | "gym" | "public-profile" | "analytics";
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
