//! TLS 1.2 and 1.3 by ring, given explicitly; no other file names rustls.

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

use super::connect::Stream;
use crate::error::{Error, Result};

/// How connections are encrypted; clones share their sessions.
#[derive(Clone)]
pub(super) struct Tls(Arc<ClientConfig>);

impl Tls {
    /// Encrypts a stream to a host, whose certificate is checked; and whether HTTP/2 is spoken over it.
    pub(super) async fn over(
        &self,
        stream: Box<dyn Stream>,
        host: &str,
    ) -> io::Result<(Box<dyn Stream>, bool)> {
        // An address of IPv6 has brackets in a URL alone.
        let name = host.trim_start_matches('[').trim_end_matches(']').to_owned();
        let name = ServerName::try_from(name).map_err(io::Error::other)?;
        let connector = tokio_rustls::TlsConnector::from(Arc::clone(&self.0));
        let stream = connector.connect(name, TokioIo::new(stream)).await?;
        let http2 = stream.get_ref().1.alpn_protocol() == Some(b"h2");
        Ok((Box::new(TokioIo::new(stream)), http2))
    }

    /// For a proxy, which is asked for a tunnel by HTTP/1.1.
    pub(super) fn for_proxy(&self) -> Tls {
        let mut config = ClientConfig::clone(&self.0);
        config.alpn_protocols.clear();
        Tls(Arc::new(config))
    }
}

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
        Err(e) => return bundled(&provider, roots, &e).map(protocols),
    };
    let config = versions(&provider)?.dangerous().with_custom_certificate_verifier(Arc::new(verifier));
    Ok(protocols(config.with_no_client_auth()))
}

/// For a client that encrypts nothing: reading 140 certificates for it takes 2 ms.
pub(super) fn unused() -> Result<Tls> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = versions(&provider)?.with_root_certificates(RootCertStore::empty());
    Ok(Tls(Arc::new(config.with_no_client_auth())))
}

#[cfg(feature = "bundled-roots")]
fn bundled(provider: &Arc<CryptoProvider>, roots: &Roots, _: &rustls::Error) -> Result<ClientConfig> {
    let mut store: RootCertStore = webpki_roots::TLS_SERVER_ROOTS.iter().cloned().collect();
    for certificate in &roots.0 {
        store.add(certificate.clone()).map_err(|e| failed(&e))?;
    }
    Ok(versions(provider)?.with_root_certificates(store).with_no_client_auth())
}

#[cfg(not(feature = "bundled-roots"))]
fn bundled(provider: &Arc<CryptoProvider>, roots: &Roots, e: &rustls::Error) -> Result<ClientConfig> {
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
fn protocols(mut config: ClientConfig) -> Tls {
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    Tls(Arc::new(config))
}

#[cfg(not(feature = "http2"))]
fn protocols(config: ClientConfig) -> Tls {
    Tls(Arc::new(config))
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
