import { addressSource } from "../../../rules/firewall.ts";
import { hostAndPort, shellWord } from "../../../text/phrases.ts";

export type BastionSetup = {
  host: string;
  port: number;
  user: string;
  target: { host: string; port: number };
  addresses: string[];
  /** A pg_hba.conf line up to the address. */
  hba: string;
};

export function bastionScript(bastion: BastionSetup): string {
  const { host, port, user, target, addresses, hba } = bastion;
  const open = hostAndPort(target.host, target.port);
  return `#!/bin/bash
# Lets Stitch connect through the bastion ${host} to the database ${open}, and to nothing else.
#
# Run it on the bastion as root. The first argument is the public key in Stitch's form (Encryption Type: SSH). If
# destination-check uses another key, add its public key. You can run this script again, also for another database.
#
#   sudo bash bastion.sh 'ssh-rsa AAAA…' 'ssh-ed25519 AAAA…'

user=${shellWord(user)}
ssh_port=${port}
database_host=${shellWord(target.host)}
database_port=${target.port}
permitted=${shellWord(open)}
# Source: ${addressSource.url}, as of ${addressSource.asOf}
stitch=(${addresses.join(" ")})
hba=${shellWord(hba)}
${steps}
main "$@"
`;
}

const steps = `
main() (
  set -euo pipefail
  check_keys "$@"
  create_user
  authorize "$(getent passwd "$user" | cut -d: -f6)" "$@"
  restrict_user /etc/ssh
  open_firewall
  check_database
)

# One line each, without options: a second line would be a key without restrictions.
check_keys() {
  local key
  if [ $# -eq 0 ]; then
    echo "Missing public key. Usage: sudo bash bastion.sh 'ssh-rsa AAAA…'. Stitch's form shows the key under Encryption Type: SSH." >&2
    return 1
  fi
  for key in "$@"; do
    if [[ ! $key =~ ^(ssh-rsa|ssh-ed25519|ecdsa-sha2-nistp(256|384|521))\\ [A-Za-z0-9+/]+=*(\\ [[:print:]]*)?$ ]] ||
      ! ssh-keygen -l -f /dev/stdin <<<"$key" >/dev/null 2>&1; then
      echo "Not an SSH public key: $key. Copy the whole line, starting with its type." >&2
      return 1
    fi
  done
}

# '*' means no password. Without it the user would be locked, and sshd rejects locked users.
create_user() {
  id -u "$user" >/dev/null 2>&1 ||
    useradd --create-home --shell "$(command -v nologin || echo /bin/false)" --password '*' "$user"
}

# A key can forward only to the databases that this script was run for. sshd uses the first line with a key.
authorize() {
  local folder=$1/.ssh file=$1/.ssh/authorized_keys key blob targets
  shift
  mkdir -p "$folder"
  touch "$file"
  for key in "$@"; do
    blob=$(cut -d' ' -f2 <<<"$key")
    if grep -F -- "$blob" "$file" | grep -qv '^restrict,port-forwarding,permitopen='; then
      cp -p "$file" "$file.before"
      echo "This key had other permissions. It can now only forward to $permitted. The old file is $file.before." >&2
    fi
    targets=$({
      grep -F -- "$blob" "$file" | grep -o '^restrict,port-forwarding,permitopen=[^ ]*' | grep -o 'permitopen="[^"*]*"' || true
      printf 'permitopen="%s"\\n' "$permitted"
    } | sort -u | paste -sd, -)
    {
      grep -vF -- "$blob" "$file" || true
      printf 'restrict,port-forwarding,%s,command="/bin/false" %s\\n' "$targets" "$key"
    } >"$file.new"
    mv "$file.new" "$file"
  done
  chmod 700 "$folder"
  chmod 600 "$file"
  chown -R "$user": "$folder"
  if command -v restorecon >/dev/null; then restorecon -R "$folder"; fi
}

# Also forbids remote forwarding and sockets, which a key's line can't. A user with a login shell would be locked out.
restrict_user() {
  case $(getent passwd "$user" | cut -d: -f7) in
  */nologin | */false) ;;
  *)
    echo "$user has a login shell, so only its keys are restricted. For stricter limits use a separate user for Stitch." >&2
    return
    ;;
  esac
  mkdir -p "$1/sshd_config.d"
  sshd_lines >"$1/sshd_config.d/00-destination-check-$user.conf"
  sshd -t
  if sshd -T -C "user=$user,host=localhost,addr=127.0.0.1" | grep -qix 'allowtcpforwarding local'; then
    systemctl reload ssh 2>/dev/null || systemctl reload sshd
  else
    echo "sshd does not read $1/sshd_config.d. Add 'Include $1/sshd_config.d/*.conf' at the top of $1/sshd_config, and run this again." >&2
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
  echo "Allow these addresses to connect to port $ssh_port in any firewall in front of this machine, such as a security group: \${stitch[*]}"
}

# The database sees this machine's address, not Stitch's.
check_database() {
  local address
  address=$(getent ahosts "$database_host" | cut -d' ' -f1 | head -n 1)
  address=$(ip route get "$address" 2>/dev/null | grep -o 'src [^ ]*' | cut -d' ' -f2) || address=ADDRESS
  case $address in
  *:*) address=$address/128 ;;
  *) address=$address/32 ;;
  esac
  echo "Allow this machine ($address) in the database's firewall; Stitch's addresses are not needed there. The line for pg_hba.conf:"
  echo "    $hba $address scram-sha-256"
  if timeout 10 bash -c 'exec 3<>"/dev/tcp/$0/$1"' "$database_host" "$database_port" 2>/dev/null; then
    echo "$permitted is reachable from this machine."
  else
    echo "$permitted is not reachable from this machine yet." >&2
  fi
}
`;
