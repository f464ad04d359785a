// What makes a bastion ready: a script for bash that can be run again, and whose steps can be run alone.

import { addressSource } from "../../../rules/firewall.ts";
import { hostAndPort } from "../../../text/phrases.ts";
import { shellWord } from "./script.ts";

/** `target` is the database as the bastion is asked for it; `addresses` are Stitch's. */
export type Bastion = {
  host: string;
  port: number;
  user: string;
  target: { host: string; port: number };
  addresses: string[];
  /** A line of pg_hba.conf up to the address. */
  hba: string;
};

/** A script for bash, whose values stand at its head in quotes. It holds no key: those are its arguments. */
export function bastionScript(bastion: Bastion): string {
  const { host, port, user, target, addresses, hba } = bastion;
  const open = hostAndPort(target.host, target.port);
  return `#!/bin/bash
# Lets Stitch through the bastion ${host} to the database ${open}, and to nothing else.
#
# Run it there as root, with the public key that Stitch's form shows (Encryption Type: SSH). Behind it stands the public
# half of the key that this check uses, where that is another one. It can be run again, also for another database.
#
#   sudo bash bastion.sh 'ssh-rsa AAAA…' 'ssh-ed25519 AAAA…'

user=${shellWord(user)}
ssh_port=${port}
database_host=${shellWord(target.host)}
database_port=${target.port}
permitted=${shellWord(open)}
# ${addressSource.url}, as of ${addressSource.asOf}
stitch=(${addresses.join(" ")})
hba=${shellWord(hba)}
${steps}
main "$@"
`;
}

/** Nothing in it changes from one bastion to the next. */
const steps = `
main() (
  set -euo pipefail
  check_keys "$@"
  make_user
  authorize "$(getent passwd "$user" | cut -d: -f6)" "$@"
  confine /etc/ssh
  open_firewall
  look_at_database
)

# A key on one line, without options before it: a second line would be a key that nothing limits.
check_keys() {
  local key
  if [ $# -eq 0 ]; then
    echo "The public key is missing: sudo bash bastion.sh 'ssh-rsa AAAA…'. Stitch's form shows it where Encryption Type is SSH." >&2
    return 1
  fi
  for key in "$@"; do
    if [[ ! $key =~ ^(ssh-rsa|ssh-ed25519|ecdsa-sha2-nistp(256|384|521))\\ [A-Za-z0-9+/]+=*(\\ [[:print:]]*)?$ ]] ||
      ! ssh-keygen -l -f /dev/stdin <<<"$key" >/dev/null 2>&1; then
      echo "This is no public key of SSH: $key. Copy it whole, on one line, with its type before it." >&2
      return 1
    fi
  done
}

# The star is no password, and no lock: sshd turns locked users away.
make_user() {
  id -u "$user" >/dev/null 2>&1 ||
    useradd --create-home --shell "$(command -v nologin || command -v false)" --password '*' "$user"
}

# Each key opens the databases that this script has been run for, and nothing else. sshd takes the first line with a key.
authorize() {
  local folder=$1/.ssh file=$1/.ssh/authorized_keys key blob opened
  shift
  mkdir -p "$folder"
  touch "$file"
  for key in "$@"; do
    blob=$(cut -d' ' -f2 <<<"$key")
    if grep -F -- "$blob" "$file" | grep -qv '^restrict,port-forwarding,permitopen='; then
      cp -p "$file" "$file.before"
      echo "This key was there with other rights. It now opens $permitted; the old file is $file.before." >&2
    fi
    opened=$({
      grep -F -- "$blob" "$file" | grep -o '^restrict,port-forwarding,permitopen=[^ ]*' | grep -o 'permitopen="[^"*]*"' || true
      printf 'permitopen="%s"\\n' "$permitted"
    } | sort -u | paste -sd, -)
    {
      grep -vF -- "$blob" "$file" || true
      printf 'restrict,port-forwarding,%s,command="/bin/false" %s\\n' "$opened" "$key"
    } >"$file.new"
    mv "$file.new" "$file"
  done
  chmod 700 "$folder"
  chmod 600 "$file"
  chown -R "$user": "$folder"
  if command -v restorecon >/dev/null; then restorecon -R "$folder"; fi
}

# What a key's line can't say: no forwarding back, no sockets. Where people log in as this user, it would lock them out.
confine() {
  case $(getent passwd "$user" | cut -d: -f7) in
  */nologin | */false) ;;
  *)
    echo "$user has a login shell, so only its keys are limited. Take a user of Stitch's own for more." >&2
    return
    ;;
  esac
  mkdir -p "$1/sshd_config.d"
  sshd_lines >"$1/sshd_config.d/00-destination-check-$user.conf"
  sshd -t
  if sshd -T -C "user=$user,host=localhost,addr=127.0.0.1" | grep -qix 'allowtcpforwarding local'; then
    systemctl reload ssh 2>/dev/null || systemctl reload sshd
  else
    echo "sshd does not read $1/sshd_config.d. Put 'Include $1/sshd_config.d/*.conf' first in $1/sshd_config, and run this again." >&2
    return 1
  fi
}

sshd_lines() {
  cat <<END
Match User $user
    AuthenticationMethods publickey
    AllowTcpForwarding local
    AllowStreamLocalForwarding no
    AllowAgentForwarding no
    X11Forwarding no
    PermitTunnel no
    PermitTTY no
    ForceCommand /bin/false
END
}

open_firewall() {
  local address
  if command -v ufw >/dev/null && ufw status | grep -q '^Status: active'; then
    for address in "\${stitch[@]}"; do
      ufw allow proto tcp from "$address" to any port "$ssh_port"
    done
  elif command -v firewall-cmd >/dev/null && firewall-cmd --state >/dev/null 2>&1; then
    for address in "\${stitch[@]}"; do
      firewall-cmd --permanent --add-rich-rule="rule family=ipv4 source address=$address port port=$ssh_port protocol=tcp accept"
    done
    firewall-cmd --reload
  fi
  echo "A firewall before this machine, such as a security group, has to admit these at port $ssh_port: \${stitch[*]}"
}

# The database sees this machine, and never Stitch.
look_at_database() {
  local address
  address=$(getent ahosts "$database_host" | cut -d' ' -f1 | head -n 1)
  address=$(ip route get "$address" 2>/dev/null | grep -o 'src [^ ]*' | cut -d' ' -f2) || address=ADDRESS
  case $address in
  *:*) address=$address/128 ;;
  *) address=$address/32 ;;
  esac
  echo "The database's firewall has to admit this machine ($address), and not Stitch. In pg_hba.conf, that is:"
  echo "    $hba $address scram-sha-256"
  if timeout 10 bash -c 'exec 3<>"/dev/tcp/$0/$1"' "$database_host" "$database_port" 2>/dev/null; then
    echo "From here $permitted answers."
  else
    echo "From here $permitted does not answer yet." >&2
  fi
}
`;
