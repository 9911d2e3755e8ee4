//! The certificate authority of proxy mode: made once for an installation, and good for Twilio's
//! hosts alone.

use std::collections::HashMap;
use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io::{ErrorKind, Read, Write};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt, PermissionsExt};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::time::{Duration, SystemTime};

use rcgen::{
    BasicConstraints, CertificateParams, DnType, ExtendedKeyUsagePurpose, GeneralSubtree, IsCa, Issuer,
    KeyPair, KeyUsagePurpose, NameConstraints,
};
use rustls::ServerConfig;
use rustls::pki_types::PrivateKeyDer;

/// The public certificate and, beside it, the private key.
const CERTIFICATE: &str = "ca.pem";
const KEY: &str = "ca-key.pem";
const DAY: Duration = Duration::from_secs(86_400);
/// How long the authority holds, and the certificate of a host.
const LIFETIME: Duration = Duration::from_secs(86_400 * 3650);
const LEAF_LIFETIME: Duration = Duration::from_secs(86_400 * 365);
/// Hosts whose certificates are kept.
const HOSTS: usize = 64;
/// Bytes of a key file.
const MOST: u64 = 64 * 1024;

/// An authority that is opened, or made, when it is first needed: whoever starts a sandbox and
/// never asks for a tunnel finds no new files.
pub(crate) struct Keeper {
    folder: PathBuf,
    opened: OnceLock<Result<Authority, String>>,
}

impl Keeper {
    pub(crate) fn new(folder: PathBuf) -> Keeper {
        Keeper { folder, opened: OnceLock::new() }
    }

    /// The authority, or why there is none.
    pub(crate) fn authority(&self) -> Result<&Authority, &str> {
        let opened = self.opened.get_or_init(|| {
            Authority::open(&self.folder)
                .map_err(|why| format!("certificate authority in {}: {why}", self.folder.display()))
        });
        opened.as_ref().map_err(String::as_str)
    }
}

/// A certificate authority of this machine's own. Its certificates hold for `*.twilio.com` and no
/// other host, whoever gets hold of its key.
pub(crate) struct Authority {
    issuer: Issuer<'static, KeyPair>,
    certificate: String,
    file: PathBuf,
    /// The key of the hosts' certificates: of this run only.
    key: KeyPair,
    hosts: Mutex<HashMap<String, Arc<ServerConfig>>>,
}

impl Authority {
    /// The authority that a folder keeps; made where there is none, the folder too. The private key
    /// has mode 0600, and is refused when others may read it.
    fn open(folder: &Path) -> Result<Authority, String> {
        let said = |e: std::io::Error| e.to_string();
        let made = |e: rcgen::Error| e.to_string();
        DirBuilder::new().recursive(true).mode(0o700).create(folder).map_err(said)?;
        let (pem, new) = key(folder).map_err(said)?;
        let key = KeyPair::from_pem(&pem).map_err(|_| format!("{KEY} is no private key"))?;
        let file = folder.join(CERTIFICATE);
        let params = authority(SystemTime::now());
        if new || !file.exists() {
            let certificate = params.self_signed(&key).map_err(made)?;
            let temporary = beside(folder, CERTIFICATE);
            fs::write(&temporary, certificate.pem()).map_err(said)?;
            fs::rename(&temporary, &file).map_err(said)?;
        }
        Ok(Authority {
            certificate: fs::read_to_string(&file).map_err(said)?,
            issuer: Issuer::new(params, key),
            file,
            key: KeyPair::generate().map_err(made)?,
            hosts: Mutex::default(),
        })
    }

    /// The public certificate.
    pub(crate) fn certificate(&self) -> &str {
        &self.certificate
    }

    /// The file of the public certificate.
    pub(crate) fn file(&self) -> &Path {
        &self.file
    }

    /// What TLS with a host needs. `Err` only where a certificate cannot be made.
    pub(crate) fn server(&self, host: &str) -> Result<Arc<ServerConfig>, String> {
        let mut hosts = self.hosts.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = hosts.get(host) {
            return Ok(Arc::clone(known));
        }
        let made = Arc::new(self.make(host)?);
        if hosts.len() >= HOSTS {
            hosts.clear();
        }
        hosts.insert(host.to_owned(), Arc::clone(&made));
        Ok(made)
    }

    fn make(&self, host: &str) -> Result<ServerConfig, String> {
        let mut params = CertificateParams::new([host.to_owned()]).map_err(|e| e.to_string())?;
        lasting(&mut params, SystemTime::now(), LEAF_LIFETIME);
        params.use_authority_key_identifier_extension = true;
        params.key_usages = vec![KeyUsagePurpose::DigitalSignature];
        params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
        params.distinguished_name.push(DnType::CommonName, "twire sandbox");
        let certificate = params.signed_by(&self.key, &self.issuer).map_err(|e| e.to_string())?;
        let key = PrivateKeyDer::Pkcs8(self.key.serialize_der().into());
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let mut server = ServerConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .map_err(|e| e.to_string())?
            .with_no_client_auth()
            .with_single_cert(vec![certificate.der().clone()], key)
            .map_err(|e| e.to_string())?;
        server.alpn_protocols = vec![b"http/1.1".to_vec()];
        Ok(server)
    }
}

fn authority(now: SystemTime) -> CertificateParams {
    let mut params = CertificateParams::default();
    lasting(&mut params, now, LIFETIME);
    params.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
    params.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
    params.name_constraints = Some(NameConstraints {
        permitted_subtrees: vec![GeneralSubtree::DnsName("twilio.com".to_owned())],
        excluded_subtrees: Vec::new(),
    });
    params.distinguished_name.push(DnType::CommonName, "twire sandbox: not Twilio");
    params
}

/// From yesterday, for clocks that are not quite right.
fn lasting(params: &mut CertificateParams, now: SystemTime, lifetime: Duration) {
    params.distinguished_name = rcgen::DistinguishedName::new();
    params.not_before = (now - DAY).into();
    params.not_after = (now + lifetime).into();
}

/// The private key, and whether it is new. Of two sandboxes that start for the first time at once,
/// one makes it.
fn key(folder: &Path) -> std::io::Result<(String, bool)> {
    let file = folder.join(KEY);
    let new = match File::open(&file) {
        Ok(_) => false,
        Err(e) if e.kind() == ErrorKind::NotFound => {
            let temporary = beside(folder, KEY);
            let pem = KeyPair::generate().map_err(std::io::Error::other)?.serialize_pem();
            OpenOptions::new()
                .write(true)
                .create_new(true)
                .mode(0o600)
                .open(&temporary)?
                .write_all(pem.as_bytes())?;
            let linked = fs::hard_link(&temporary, &file);
            fs::remove_file(&temporary)?;
            match linked {
                Err(e) if e.kind() != ErrorKind::AlreadyExists => return Err(e),
                linked => linked.is_ok(),
            }
        }
        Err(e) => return Err(e),
    };
    let open = File::open(&file)?;
    if open.metadata()?.permissions().mode() & 0o077 != 0 {
        let why = format!("other users can read {KEY}; run: chmod 600 {}", file.display());
        return Err(std::io::Error::new(ErrorKind::PermissionDenied, why));
    }
    let mut pem = String::new();
    open.take(MOST).read_to_string(&mut pem)?;
    Ok((pem, new))
}

/// A name that no other process uses.
fn beside(folder: &Path, name: &str) -> PathBuf {
    let thread = format!("{:?}", std::thread::current().id());
    let thread: String = thread.chars().filter(char::is_ascii_digit).collect();
    folder.join(format!(".{name}.{}.{thread}", std::process::id()))
}

#[cfg(test)]
mod tests {
    use rustls::pki_types::pem::PemObject;
    use rustls::pki_types::{CertificateDer, ServerName};

    use super::*;

    #[test]
    fn certificates_of_hosts_are_kept_within_a_limit() {
        let folder = std::env::temp_dir().join(format!("twire-authority-{}", std::process::id()));
        let authority = Authority::open(&folder).expect("authority");
        let first = authority.server("api.twilio.com").expect("server");
        assert!(Arc::ptr_eq(&first, &authority.server("api.twilio.com").expect("server")));
        for n in 0..HOSTS {
            authority.server(&format!("h{n}.twilio.com")).expect("server");
        }
        assert!(authority.hosts.lock().expect("lock").len() <= HOSTS);
        fs::remove_dir_all(&folder).expect("folder");
    }

    /// A handshake in memory between a client that trusts an authority and a server of its making.
    fn shake(authority: &Authority, host: &str) -> Result<(), rustls::Error> {
        let mut roots = rustls::RootCertStore::empty();
        let certificate = CertificateDer::from_pem_slice(authority.certificate().as_bytes()).expect("pem");
        roots.add(certificate).expect("root");
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let client = rustls::ClientConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()?
            .with_root_certificates(roots)
            .with_no_client_auth();
        let name = ServerName::try_from(host.to_owned()).expect("name");
        let mut client = rustls::ClientConnection::new(Arc::new(client), name)?;
        let mut server = rustls::ServerConnection::new(authority.server(host).expect("server"))?;
        while client.is_handshaking() {
            let mut bytes = Vec::new();
            while client.wants_write() {
                client.write_tls(&mut bytes).expect("memory");
            }
            server.read_tls(&mut bytes.as_slice()).expect("memory");
            server.process_new_packets()?;
            let mut bytes = Vec::new();
            while server.wants_write() {
                server.write_tls(&mut bytes).expect("memory");
            }
            client.read_tls(&mut bytes.as_slice()).expect("memory");
            client.process_new_packets()?;
        }
        Ok(())
    }

    #[test]
    fn its_certificates_hold_for_twilios_hosts_alone() {
        let folder = std::env::temp_dir().join(format!("twire-constraints-{}", std::process::id()));
        let authority = Authority::open(&folder).expect("authority");
        shake(&authority, "api.twilio.com").expect("twilio");
        shake(&authority, "api.dublin.ie1.twilio.com").expect("twilio");
        for host in ["example.com", "eviltwilio.com"] {
            let refused = shake(&authority, host).expect_err("another host");
            assert!(matches!(refused, rustls::Error::InvalidCertificate(_)), "{host}: {refused}");
        }
        fs::remove_dir_all(&folder).expect("folder");
    }
}
