//! TLS to PostgreSQL, with libpq's meanings of `sslmode`.

use std::path::Path;
use std::sync::Arc;

use rustls::client::WebPkiServerVerifier;
use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::crypto::{CryptoProvider, verify_tls12_signature, verify_tls13_signature};
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer, ServerName, UnixTime};
use rustls::{CertificateError, ClientConfig, DigitallySignedStruct, RootCertStore, SignatureScheme};
use rustls_platform_verifier::Verifier;
use tokio_postgres_rustls::MakeRustlsConnect;

use super::target::{Roots, SslMode, Target};
use crate::error::{Error, ErrorKind, Result};
use crate::secret_file::{self, Readers};

/// The most bytes of a key's file.
const LIMIT: usize = 1 << 20;

/// What makes connections of this target TLS. Files are read each time: certificates are renewed.
pub(super) fn connector(target: &Target) -> Result<MakeRustlsConnect> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let verifier = verifier(target, &provider)?;
    let builder = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(|e| failed(&e.to_string()))?
        .dangerous()
        .with_custom_certificate_verifier(verifier);
    let mut config = match &target.identity {
        None => builder.with_no_client_auth(),
        Some((certificate, key)) => {
            let chain = certificates(certificate)?;
            let text = secret_file::read(key, Readers::Group, LIMIT)?;
            let wrong = |why: &str| failed(&format!("{}: {why}", key.display()));
            let key = PrivateKeyDer::from_pem_slice(text.as_bytes())
                .map_err(|_| wrong("no private key in PEM, without a password of its own"))?;
            builder.with_client_auth_cert(chain, key).map_err(|e| wrong(&e.to_string()))?
        }
    };
    // A server that negotiates TLS without asking first wants it.
    config.alpn_protocols = vec![b"postgresql".to_vec()];
    Ok(MakeRustlsConnect::new(config))
}

fn verifier(target: &Target, provider: &Arc<CryptoProvider>) -> Result<Arc<dyn ServerCertVerifier>> {
    let verifies_host = target.ssl == SslMode::VerifyFull;
    let lenient = |chain| Arc::new(Lenient { provider: Arc::clone(provider), chain });
    match &target.roots {
        Some(Roots::File(path)) => {
            let mut store = RootCertStore::empty();
            for certificate in certificates(path)? {
                store.add(certificate).map_err(|e| failed(&format!("{}: {e}", path.display())))?;
            }
            let built =
                WebPkiServerVerifier::builder_with_provider(Arc::new(store), Arc::clone(provider)).build();
            let chain = built.map_err(|e| failed(&e.to_string()))?;
            // As libpq has it, whoever names a file wants certificates of it.
            Ok(if verifies_host { chain } else { lenient(Some(chain)) })
        }
        _ if verifies_host => {
            let verifier = Verifier::new(Arc::clone(provider));
            let hint = "name the authority's certificate: sslrootcert=FILE";
            Ok(Arc::new(verifier.map_err(|e| failed(&format!("the system's roots: {e}; {hint}")))?))
        }
        _ => Ok(lenient(None)),
    }
}

fn certificates(path: &Path) -> Result<Vec<CertificateDer<'static>>> {
    let shown = path.display();
    let bytes = std::fs::read(path).map_err(|e| failed(&format!("{shown} cannot be read: {e}")))?;
    let found: std::result::Result<Vec<_>, _> = CertificateDer::pem_slice_iter(&bytes).collect();
    match found {
        Ok(found) if !found.is_empty() => Ok(found),
        _ => Err(failed(&format!("{shown}: no certificates in PEM"))),
    }
}

fn failed(why: &str) -> Error {
    Error::new(ErrorKind::Config, format!("TLS to PostgreSQL: {why}"))
}

/// Verifies less than rustls does, as some of libpq's modes have it. Who answers has the certificate's key in
/// any case.
#[derive(Debug)]
struct Lenient {
    provider: Arc<CryptoProvider>,
    /// Verifies the chain, for `verify-ca`: any host will do. `None` for `prefer` and `require`, which keep out who
    /// listens, not who answers: every certificate will do.
    chain: Option<Arc<WebPkiServerVerifier>>,
}

impl ServerCertVerifier for Lenient {
    fn verify_server_cert(
        &self,
        certificate: &CertificateDer<'_>,
        intermediates: &[CertificateDer<'_>],
        name: &ServerName<'_>,
        ocsp: &[u8],
        now: UnixTime,
    ) -> std::result::Result<ServerCertVerified, rustls::Error> {
        let Some(chain) = &self.chain else { return Ok(ServerCertVerified::assertion()) };
        match chain.verify_server_cert(certificate, intermediates, name, ocsp, now) {
            // The name is verified last, after the chain.
            Err(rustls::Error::InvalidCertificate(
                CertificateError::NotValidForName | CertificateError::NotValidForNameContext { .. },
            )) => Ok(ServerCertVerified::assertion()),
            verified => verified,
        }
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signed: &DigitallySignedStruct,
    ) -> std::result::Result<HandshakeSignatureValid, rustls::Error> {
        verify_tls12_signature(message, certificate, signed, &self.provider.signature_verification_algorithms)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signed: &DigitallySignedStruct,
    ) -> std::result::Result<HandshakeSignatureValid, rustls::Error> {
        verify_tls13_signature(message, certificate, signed, &self.provider.signature_verification_algorithms)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.provider.signature_verification_algorithms.supported_schemes()
    }
}
