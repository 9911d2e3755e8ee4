//! TLS 1.2 and 1.3 by ring, given explicitly; no other file names rustls.

use std::error::Error as StdError;
use std::io;
use std::path::Path;
use std::sync::Arc;

use rustls::crypto::CryptoProvider;
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject;
use rustls::{ClientConfig, ConfigBuilder, RootCertStore, WantsVerifier};
use rustls_platform_verifier::Verifier;

use crate::error::{Error, Result};

/// How connections are encrypted; clones share their sessions.
pub(super) type Tls = ClientConfig;

/// Certificates of authorities besides the platform's.
#[derive(Clone, Default)]
pub(crate) struct Roots(Vec<CertificateDer<'static>>);

impl Roots {
    /// All certificates of a PEM file; none at all, or one that cannot be read, is an error.
    pub(crate) fn read(path: &Path) -> Result<Roots> {
        let refused = |why: String| Error::config(format!("CA file {}: {why}", path.display()));
        let text = std::fs::read(path).map_err(|e| refused(e.to_string()))?;
        let certificates: std::result::Result<Vec<_>, _> = CertificateDer::pem_slice_iter(&text).collect();
        let certificates = certificates.map_err(|_| refused("not a PEM file".to_owned()))?;
        if certificates.is_empty() {
            return Err(refused("no certificate in it".to_owned()));
        }
        let mut store = RootCertStore::empty();
        for (n, certificate) in certificates.iter().enumerate() {
            store
                .add(certificate.clone())
                .map_err(|e| refused(format!("certificate {} cannot be read: {e}", n + 1)))?;
        }
        Ok(Roots(certificates))
    }
}

fn failed(e: &rustls::Error) -> Error {
    Error::config(format!("cannot set up TLS: {e}"))
}

fn versions(provider: &Arc<CryptoProvider>) -> Result<ConfigBuilder<ClientConfig, WantsVerifier>> {
    ClientConfig::builder_with_provider(Arc::clone(provider))
        .with_safe_default_protocol_versions()
        .map_err(|e| failed(&e))
}

/// The platform's roots, or the bundled ones where it has none, and the caller's.
pub(super) fn client(roots: &Roots) -> Result<Tls> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let verifier = match Verifier::new(Arc::clone(&provider)) {
        Ok(verifier) if roots.0.is_empty() => verifier,
        Ok(_) => Verifier::new_with_extra_roots(roots.0.iter().cloned(), Arc::clone(&provider))
            .map_err(|e| failed(&e))?,
        Err(e) => return Ok(protocols(bundled(&provider, roots, &e)?)),
    };
    let config = versions(&provider)?.dangerous().with_custom_certificate_verifier(Arc::new(verifier));
    Ok(protocols(config.with_no_client_auth()))
}

/// For a client that encrypts nothing: reading 140 certificates for it takes 2 ms.
pub(super) fn unused() -> Result<Tls> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    Ok(versions(&provider)?.with_root_certificates(RootCertStore::empty()).with_no_client_auth())
}

#[cfg(feature = "bundled-roots")]
fn bundled(provider: &Arc<CryptoProvider>, roots: &Roots, _: &rustls::Error) -> Result<Tls> {
    let mut store: RootCertStore = webpki_roots::TLS_SERVER_ROOTS.iter().cloned().collect();
    for certificate in &roots.0 {
        store.add(certificate.clone()).map_err(|e| failed(&e))?;
    }
    Ok(versions(provider)?.with_root_certificates(store).with_no_client_auth())
}

#[cfg(not(feature = "bundled-roots"))]
fn bundled(provider: &Arc<CryptoProvider>, roots: &Roots, e: &rustls::Error) -> Result<Tls> {
    if roots.0.is_empty() {
        return Err(failed(e));
    }
    let mut store = RootCertStore::empty();
    for certificate in &roots.0 {
        store.add(certificate.clone()).map_err(|e| failed(&e))?;
    }
    Ok(versions(provider)?.with_root_certificates(store).with_no_client_auth())
}

/// What is offered above TLS; a ready-made configuration must say it itself.
#[cfg(feature = "http2")]
fn protocols(mut config: ClientConfig) -> ClientConfig {
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    config
}

#[cfg(not(feature = "http2"))]
fn protocols(config: ClientConfig) -> ClientConfig {
    config
}

/// Whether TLS is what failed.
pub(super) fn is_cause(e: &(dyn StdError + 'static)) -> bool {
    let mut next = Some(e);
    while let Some(cause) = next {
        if cause.is::<rustls::Error>() {
            return true;
        }
        // An I/O error's `source` is that of what it wraps, not the wrapped error itself; and one
        // may wrap another.
        next = match cause.downcast_ref::<io::Error>().and_then(io::Error::get_ref) {
            Some(inside) => Some(inside),
            None => cause.source(),
        };
    }
    false
}
