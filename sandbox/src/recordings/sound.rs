//! The audio of a recording: silence, as WAV (16 bits, 8 kHz) or MP3. It is generated while it is sent.

use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use axum::body::Body;
use axum::http::{HeaderValue, Response, StatusCode};
use bytes::Bytes;
use http_body::{Frame, SizeHint};

/// Samples per second of a WAV.
const RATE: u32 = 8000;
/// Samples per MP3 frame, and per second.
const FRAME: (u64, u64) = (576, 22_050);
/// A silent frame: MPEG-2, layer III, 32 kbit/s, 22,050 Hz, mono; 104 bytes.
const SILENT: [u8; 104] = {
    let mut frame = [0; 104];
    frame[0] = 0xff;
    frame[1] = 0xf3;
    frame[2] = 0x40;
    frame[3] = 0xc0;
    frame
};
static ZEROS: [u8; 4096] = [0; 4096];

/// The response with silence of that length. `None`: the extension is neither `wav` nor `mp3`.
pub(crate) fn answer(ending: &str, length: Duration, channels: u16, head: bool) -> Option<Response<Body>> {
    let (content_type, sound) = match ending {
        "" | "wav" => ("audio/x-wav", wav(length, channels)),
        "mp3" => ("audio/mpeg", mp3(length)),
        _ => return None,
    };
    let length = sound.size();
    let body = if head { Body::empty() } else { Body::new(sound) };
    let mut response = Response::new(body);
    response.headers_mut().insert("content-type", HeaderValue::from_static(content_type));
    response.headers_mut().insert("content-length", length.into());
    Some(response)
}

pub(crate) fn missing() -> Response<Body> {
    let mut response = Response::new(Body::empty());
    *response.status_mut() = StatusCode::NOT_FOUND;
    response
}

/// A header, followed by repetitions of one chunk.
struct Sound {
    first: Option<Bytes>,
    chunk: Bytes,
    left: u64,
}

impl Sound {
    fn size(&self) -> u64 {
        self.left + self.first.as_ref().map_or(0, |first| first.len() as u64)
    }
}

fn wav(length: Duration, channels: u16) -> Sound {
    let block = channels * 2;
    let samples =
        u64::try_from(length.as_millis()).unwrap_or(u64::MAX).saturating_mul(u64::from(RATE)) / 1000;
    let most = u64::from(u32::MAX - 36) / u64::from(block);
    let data = u32::try_from(samples.min(most) * u64::from(block)).unwrap_or(0);
    let mut first = Vec::with_capacity(44);
    first.extend_from_slice(b"RIFF");
    first.extend_from_slice(&(data + 36).to_le_bytes());
    first.extend_from_slice(b"WAVEfmt \x10\0\0\0\x01\0");
    first.extend_from_slice(&channels.to_le_bytes());
    first.extend_from_slice(&RATE.to_le_bytes());
    first.extend_from_slice(&(RATE * u32::from(block)).to_le_bytes());
    first.extend_from_slice(&block.to_le_bytes());
    first.extend_from_slice(b"\x10\0data");
    first.extend_from_slice(&data.to_le_bytes());
    Sound { first: Some(first.into()), chunk: Bytes::from_static(&ZEROS), left: u64::from(data) }
}

fn mp3(length: Duration) -> Sound {
    let millis = u64::try_from(length.as_millis()).unwrap_or(u64::MAX);
    let frames = millis.saturating_mul(FRAME.1).div_ceil(FRAME.0 * 1000).max(1);
    let bytes = SILENT.len() as u64;
    let chunk: Bytes = SILENT.repeat(100).into();
    Sound { first: None, chunk, left: frames.saturating_mul(bytes) }
}

impl http_body::Body for Sound {
    type Data = Bytes;
    type Error = std::convert::Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Self::Error>>> {
        if let Some(first) = self.first.take() {
            return Poll::Ready(Some(Ok(Frame::data(first))));
        }
        if self.left == 0 {
            return Poll::Ready(None);
        }
        let n = usize::try_from(self.left).unwrap_or(usize::MAX).min(self.chunk.len());
        self.left -= n as u64;
        Poll::Ready(Some(Ok(Frame::data(self.chunk.slice(..n)))))
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.size())
    }
}
