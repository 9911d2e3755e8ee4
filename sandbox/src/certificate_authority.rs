//! The certificate authority of proxy mode, created once for an installation. Its name constraints permit
//! `twilio.com` only.

use std::collections::HashMap;
use std::fs::{self, DirBuilder, OpenOptions};
use std::io::{ErrorKind, Read, Write};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::time::{Duration, SystemTime};

use rcgen::{
    BasicConstraints, CertificateParams, DnType, ExtendedKeyUsagePurpose, GeneralSubtree, IsCa, Issuer,
    KeyPair, KeyUsagePurpose, NameConstraints,
};
use rustls::ServerConfig;
use rustls::pki_types::CertificateDer;
use rustls::pki_types::PrivateKeyDer;
use rustls::pki_types::pem::PemObject;

use crate::private_file;
use crate::trust_store;

/// File names of the public certificate and of the private key.
const CERTIFICATE: &str = "ca.pem";
const TRUST_STORE: &str = "ca.p12";
const KEY: &str = "ca-key.pem";
const CLOCK_TOLERANCE: Duration = Duration::from_secs(86_400);
/// Lifetimes of the authority's certificate and of a host's certificate.
const CA_LIFETIME: Duration = Duration::from_secs(86_400 * 3650);
const LEAF_LIFETIME: Duration = Duration::from_secs(86_400 * 365);
/// Maximum number of cached host certificates.
const MAX_CACHED_HOSTS: usize = 64;
/// Maximum size of a key file.
const MAX_KEY_FILE_BYTES: u64 = 64 * 1024;

/// A certificate authority that is opened, or created, on first use: a sandbox whose proxy is never used
/// creates no files.
pub(crate) struct LazyCertificateAuthority {
    folder: PathBuf,
    opened: OnceLock<Result<CertificateAuthority, String>>,
}

impl LazyCertificateAuthority {
    pub(crate) fn new(folder: PathBuf) -> LazyCertificateAuthority {
        LazyCertificateAuthority { folder, opened: OnceLock::new() }
    }

    /// The certificate authority, or why it cannot be opened.
    pub(crate) fn authority(&self) -> Result<&CertificateAuthority, &str> {
        let opened = self.opened.get_or_init(|| {
            CertificateAuthority::open(&self.folder)
                .map_err(|why| format!("certificate authority in {}: {why}", self.folder.display()))
        });
        opened.as_ref().map_err(String::as_str)
    }
}

/// A local certificate authority. Its certificates are valid for `*.twilio.com` only, whoever holds the key.
pub(crate) struct CertificateAuthority {
    issuer: Issuer<'static, KeyPair>,
    certificate: String,
    file: PathBuf,
    /// The key of the host certificates, created at each start.
    key: KeyPair,
    hosts: Mutex<HashMap<String, Arc<ServerConfig>>>,
}

impl CertificateAuthority {
    /// Opens the authority in a directory; creates both if missing. Files of another user, and a private key
    /// that other users can read, are refused.
    fn open(folder: &Path) -> Result<CertificateAuthority, String> {
        let io_error = |e: std::io::Error| e.to_string();
        let rcgen_error = |e: rcgen::Error| e.to_string();
        DirBuilder::new().recursive(true).mode(0o700).create(folder).map_err(io_error)?;
        private_file::check_owner(folder).map_err(io_error)?;
        let (pem, new) = load_or_create_key(folder).map_err(io_error)?;
        let key = KeyPair::from_pem(&pem).map_err(|_| format!("{KEY} is not a private key"))?;
        let file = folder.join(CERTIFICATE);
        let params = ca_params(SystemTime::now());
        if new || !file.exists() {
            let certificate = params.self_signed(&key).map_err(rcgen_error)?;
            let temporary = temporary_path(folder, CERTIFICATE);
            fs::write(&temporary, certificate.pem()).map_err(io_error)?;
            fs::rename(&temporary, &file).map_err(io_error)?;
        }
        private_file::check_owner(&file).map_err(io_error)?;
        write_php_settings(folder, &file).map_err(io_error)?;
        let certificate = fs::read_to_string(&file).map_err(io_error)?;
        write_trust_store(folder, &certificate).map_err(io_error)?;
        Ok(CertificateAuthority {
            certificate,
            issuer: Issuer::new(params, key),
            file,
            key: KeyPair::generate().map_err(rcgen_error)?,
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

    /// The TLS configuration for a host. `Err`: the certificate cannot be issued.
    pub(crate) fn server_config(&self, host: &str) -> Result<Arc<ServerConfig>, String> {
        let mut hosts = self.hosts.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = hosts.get(host) {
            return Ok(Arc::clone(known));
        }
        let made = Arc::new(self.issue(host)?);
        if hosts.len() >= MAX_CACHED_HOSTS {
            hosts.clear();
        }
        hosts.insert(host.to_owned(), Arc::clone(&made));
        Ok(made)
    }

    fn issue(&self, host: &str) -> Result<ServerConfig, String> {
        let mut params = CertificateParams::new([host.to_owned()]).map_err(|e| e.to_string())?;
        set_validity(&mut params, SystemTime::now(), LEAF_LIFETIME);
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

fn ca_params(now: SystemTime) -> CertificateParams {
    let mut params = CertificateParams::default();
    set_validity(&mut params, now, CA_LIFETIME);
    params.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
    params.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
    params.name_constraints = Some(NameConstraints {
        permitted_subtrees: vec![GeneralSubtree::DnsName("twilio.com".to_owned())],
        excluded_subtrees: Vec::new(),
    });
    params.distinguished_name.push(DnType::CommonName, "twire sandbox: not Twilio");
    params
}

/// Valid from yesterday, to tolerate clock skew.
fn set_validity(params: &mut CertificateParams, now: SystemTime, lifetime: Duration) {
    params.distinguished_name = rcgen::DistinguishedName::new();
    params.not_before = (now - CLOCK_TOLERANCE).into();
    params.not_after = (now + lifetime).into();
}

/// The private key, and whether it was created. Of two sandboxes that start at the same time, one creates it.
fn load_or_create_key(folder: &Path) -> std::io::Result<(String, bool)> {
    let file = folder.join(KEY);
    let new = match fs::symlink_metadata(&file) {
        Ok(_) => false,
        Err(e) if e.kind() == ErrorKind::NotFound => {
            let temporary = temporary_path(folder, KEY);
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
    let mut pem = String::new();
    private_file::open(&file)?.take(MAX_KEY_FILE_BYTES).read_to_string(&mut pem)?;
    Ok((pem, new))
}

/// Writes the settings with which PHP trusts the certificate: `php/twire.ini`.
fn write_php_settings(folder: &Path, certificate: &Path) -> std::io::Result<()> {
    let directory = folder.join("php");
    DirBuilder::new().recursive(true).mode(0o700).create(&directory)?;
    let certificate = certificate.display();
    let settings = format!("curl.cainfo=\"{certificate}\"\nopenssl.cafile=\"{certificate}\"\n");
    let file = directory.join("twire.ini");
    if fs::read_to_string(&file).is_ok_and(|written| written == settings) {
        return Ok(());
    }
    let temporary = temporary_path(&directory, "twire.ini");
    fs::write(&temporary, settings)?;
    fs::rename(&temporary, &file)
}

/// Writes the certificate as Java takes it: `ca.p12`.
fn write_trust_store(folder: &Path, pem: &str) -> std::io::Result<()> {
    let certificate = CertificateDer::from_pem_slice(pem.as_bytes()).map_err(std::io::Error::other)?;
    let store = trust_store::pkcs12(&certificate);
    let file = folder.join(TRUST_STORE);
    if fs::read(&file).is_ok_and(|written| written == store) {
        return Ok(());
    }
    let temporary = temporary_path(folder, TRUST_STORE);
    fs::write(&temporary, store)?;
    fs::rename(&temporary, &file)
}

/// A path that no other process or thread uses.
fn temporary_path(folder: &Path, name: &str) -> PathBuf {
    let thread = format!("{:?}", std::thread::current().id());
    let thread: String = thread.chars().filter(char::is_ascii_digit).collect();
    folder.join(format!(".{name}.{}.{thread}", std::process::id()))
}

#[cfg(test)]
mod tests {
    use rustls::pki_types::ServerName;

    use super::*;

    #[test]
    fn certificates_of_hosts_are_kept_within_a_limit() {
        let folder = tempfile::TempDir::new().expect("folder");
        let authority = CertificateAuthority::open(&folder.path().join("ca")).expect("authority");
        let first = authority.server_config("api.twilio.com").expect("server");
        assert!(Arc::ptr_eq(&first, &authority.server_config("api.twilio.com").expect("server")));
        for n in 0..MAX_CACHED_HOSTS {
            authority.server_config(&format!("h{n}.twilio.com")).expect("server");
        }
        let php = fs::read_to_string(folder.path().join("ca/php/twire.ini")).expect("settings of PHP");
        assert!(php.contains(&format!("curl.cainfo=\"{}\"", authority.file().display())), "{php}");
        assert!(authority.hosts.lock().expect("lock").len() <= MAX_CACHED_HOSTS);
    }

    /// An in-memory handshake between a client that trusts the authority and a server that it certifies.
    fn shake(authority: &CertificateAuthority, host: &str) -> Result<(), rustls::Error> {
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
        let mut server = rustls::ServerConnection::new(authority.server_config(host).expect("server"))?;
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
        let folder = tempfile::TempDir::new().expect("folder");
        let authority = CertificateAuthority::open(&folder.path().join("ca")).expect("authority");
        shake(&authority, "api.twilio.com").expect("twilio");
        shake(&authority, "api.dublin.ie1.twilio.com").expect("twilio");
        for host in ["example.com", "eviltwilio.com"] {
            let refused = shake(&authority, host).expect_err("another host");
            assert!(matches!(refused, rustls::Error::InvalidCertificate(_)), "{host}: {refused}");
        }
    }
}
