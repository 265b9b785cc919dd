import { line } from './common.ts';

export const interfaceUserNameMax = 80;

/** 1 to 80 characters after trimming. Whether it makes an address is for `domain/interface-user-name`. */
export const interfaceUserName = line('a name', interfaceUserNameMax);
