//! TLS 1.2 and 1.3 with ring as explicit provider. No other file names rustls.

use std::error::Error as StdError;
use std::io;
use std::path::Path;
use std::sync::Arc;

use hyper_util::rt::TokioIo;
use rustls::crypto::CryptoProvider;
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, ServerName};
use rustls::{ClientConfig, ConfigBuilder, RootCertStore, WantsVerifier};
use rustls_platform_verifier::Verifier;

use super::socket::Stream;
use crate::error::{Error, Result};

/// A TLS configuration; clones share their sessions.
#[derive(Clone)]
pub(super) struct Tls(Arc<ClientConfig>);

impl Tls {
    /// Runs the TLS handshake with `host` and verifies its certificate. The flag says whether HTTP/2
    /// was negotiated.
    pub(super) async fn handshake(
        &self,
        stream: Box<dyn Stream>,
        host: &str,
    ) -> io::Result<(Box<dyn Stream>, bool)> {
        // Only a URL puts an IPv6 address in brackets.
        let name = host.trim_start_matches('[').trim_end_matches(']').to_owned();
        let name = ServerName::try_from(name).map_err(io::Error::other)?;
        let connector = tokio_rustls::TlsConnector::from(Arc::clone(&self.0));
        let stream = connector.connect(name, TokioIo::new(stream)).await?;
        let http2 = stream.get_ref().1.alpn_protocol() == Some(b"h2");
        Ok((Box::new(TokioIo::new(stream)), http2))
    }

    /// For the connection to a proxy: CONNECT is sent over HTTP/1.1, so no ALPN.
    pub(super) fn for_proxy(&self) -> Tls {
        let mut config = ClientConfig::clone(&self.0);
        config.alpn_protocols.clear();
        Tls(Arc::new(config))
    }
}

/// Root certificates in addition to the platform's.
#[derive(Clone, Default)]
pub(crate) struct Roots(Vec<CertificateDer<'static>>);

impl Roots {
    /// Reads all certificates of a PEM file. A file without any, or with a malformed one, is an error.
    pub(crate) fn read(path: &Path) -> Result<Roots> {
        let failed = |why: String| Error::config(format!("CA file {}: {why}", path.display()));
        let text = std::fs::read(path).map_err(|e| failed(e.to_string()))?;
        let certificates: std::result::Result<Vec<_>, _> = CertificateDer::pem_slice_iter(&text).collect();
        let certificates = certificates.map_err(|_| failed("not a PEM file".to_owned()))?;
        if certificates.is_empty() {
            return Err(failed("it contains no certificate".to_owned()));
        }
        let mut store = RootCertStore::empty();
        for (n, certificate) in certificates.iter().enumerate() {
            store
                .add(certificate.clone())
                .map_err(|e| failed(format!("certificate {} is malformed: {e}", n + 1)))?;
        }
        Ok(Roots(certificates))
    }
}

fn setup_error(e: &rustls::Error) -> Error {
    Error::config(format!("cannot set up TLS: {e}"))
}

fn versions(provider: &Arc<CryptoProvider>) -> Result<ConfigBuilder<ClientConfig, WantsVerifier>> {
    ClientConfig::builder_with_provider(Arc::clone(provider))
        .with_safe_default_protocol_versions()
        .map_err(|e| setup_error(&e))
}

/// Files of root certificates, by system. The platform's verifier finds them too, but prefers the files
/// that the environment names.
#[cfg(all(unix, not(target_vendor = "apple"), not(target_os = "android")))]
const ROOT_FILES: [&str; 7] = [
    "/etc/ssl/certs/ca-certificates.crt", // Debian, Ubuntu, Arch, Gentoo
    "/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem", // Fedora, RHEL
    "/etc/pki/tls/certs/ca-bundle.crt",   // older Fedora, RHEL
    "/etc/ssl/ca-bundle.pem",             // SUSE
    "/etc/pki/tls/cacert.pem",            // OpenELEC
    "/etc/ssl/cert.pem",                  // Alpine, FreeBSD, OpenBSD
    "/usr/local/share/certs/ca-root-nss.crt", // older FreeBSD
];

/// As [`client`], without the files that the environment names.
#[cfg(all(unix, not(target_vendor = "apple"), not(target_os = "android")))]
fn client_without_env(provider: &Arc<CryptoProvider>, roots: &Roots) -> Result<ClientConfig> {
    let text = ROOT_FILES.iter().find_map(|file| std::fs::read(file).ok()).unwrap_or_default();
    let mut store = RootCertStore::empty();
    store
        .add_parsable_certificates(CertificateDer::pem_slice_iter(&text).filter_map(std::result::Result::ok));
    if store.is_empty() {
        let none = rustls::Error::General("the system has no root certificates".to_owned());
        return bundled(provider, roots, &none);
    }
    for certificate in &roots.0 {
        store.add(certificate.clone()).map_err(|e| setup_error(&e))?;
    }
    Ok(versions(provider)?.with_root_certificates(store).with_no_client_auth())
}

/// Trusts the platform's roots (the bundled ones where the platform has none) and the caller's.
pub(super) fn client(roots: &Roots, trust_env: bool) -> Result<Tls> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    #[cfg(all(unix, not(target_vendor = "apple"), not(target_os = "android")))]
    if !trust_env {
        return client_without_env(&provider, roots).map(protocols);
    }
    // The other platforms have no variables for roots.
    let _ = trust_env;
    let verifier = match Verifier::new(Arc::clone(&provider)) {
        Ok(verifier) if roots.0.is_empty() => verifier,
        Ok(_) => Verifier::new_with_extra_roots(roots.0.iter().cloned(), Arc::clone(&provider))
            .map_err(|e| setup_error(&e))?,
        Err(e) => return bundled(&provider, roots, &e).map(protocols),
    };
    let config = versions(&provider)?.dangerous().with_custom_certificate_verifier(Arc::new(verifier));
    Ok(protocols(config.with_no_client_auth()))
}

/// For a client that never uses TLS: loading 140 certificates takes 2 ms.
pub(super) fn unused() -> Result<Tls> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = versions(&provider)?.with_root_certificates(RootCertStore::empty());
    Ok(Tls(Arc::new(config.with_no_client_auth())))
}

#[cfg(feature = "bundled-roots")]
fn bundled(provider: &Arc<CryptoProvider>, roots: &Roots, _: &rustls::Error) -> Result<ClientConfig> {
    let mut store: RootCertStore = webpki_roots::TLS_SERVER_ROOTS.iter().cloned().collect();
    for certificate in &roots.0 {
        store.add(certificate.clone()).map_err(|e| setup_error(&e))?;
    }
    Ok(versions(provider)?.with_root_certificates(store).with_no_client_auth())
}

#[cfg(not(feature = "bundled-roots"))]
fn bundled(provider: &Arc<CryptoProvider>, roots: &Roots, e: &rustls::Error) -> Result<ClientConfig> {
    if roots.0.is_empty() {
        return Err(setup_error(e));
    }
    let mut store = RootCertStore::empty();
    for certificate in &roots.0 {
        store.add(certificate.clone()).map_err(|e| setup_error(&e))?;
    }
    Ok(versions(provider)?.with_root_certificates(store).with_no_client_auth())
}

/// Sets the protocols offered by ALPN.
#[cfg(feature = "http2")]
fn protocols(mut config: ClientConfig) -> Tls {
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    Tls(Arc::new(config))
}

#[cfg(not(feature = "http2"))]
fn protocols(config: ClientConfig) -> Tls {
    Tls(Arc::new(config))
}

/// Whether the error comes from TLS.
pub(super) fn is_cause(e: &(dyn StdError + 'static)) -> bool {
    let mut next = Some(e);
    while let Some(cause) = next {
        if cause.is::<rustls::Error>() {
            return true;
        }
        // `io::Error::source` skips the wrapped error itself; and one I/O error may wrap another.
        next = match cause.downcast_ref::<io::Error>().and_then(io::Error::get_ref) {
            Some(inside) => Some(inside),
            None => cause.source(),
        };
    }
    false
}
