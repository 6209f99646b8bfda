import { createParamDecorator, SetMetadata, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import type { PageUser } from '../web/page.js';

/** Who sent the request: a person with an account, or an integration with a token. */
export interface User extends PageUser {
  kind: 'account' | 'token';
}

declare module 'express-serve-static-core' {
  interface Request {
    user?: User;
  }
}

/** The signed-in user, in a handler's parameters. The route's `@Requires` made sure that there is one. */
export const CurrentUser = createParamDecorator((_: unknown, context: ExecutionContext) => {
  return context.switchToHttp().getRequest<Request>().user;
});

export type PermissionName = `${string}:${string}`;

const ACCESS = 'huisklik:access';
/** What a route declares: a permission, or `public` for anybody. */
type Access = PermissionName | 'public';

/** The permission, `stage:verb`, that a route asks for. A route that declares nothing does not start. */
export const Requires = (permission: PermissionName) => SetMetadata(ACCESS, permission);
/** A route for anybody. */
export const Public = () => SetMetadata(ACCESS, 'public');

/** What a handler declares, or else its class. */
export function accessOf(handler: object, controller: object): Access | undefined {
  return (Reflect.getMetadata(ACCESS, handler) ?? Reflect.getMetadata(ACCESS, controller)) as Access | undefined;
}
