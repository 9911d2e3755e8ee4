package twire

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"encoding/pem"
	"errors"
	"io"
	"log"
	"math/big"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"
	"time"
)

// tlsServer starts a server for 127.0.0.1, and writes its certificate authority to a file.
func tlsServer(t *testing.T) (url, authority string) {
	t.Helper()
	key := must[*ecdsa.PrivateKey](t)(ecdsa.GenerateKey(elliptic.P256(), rand.Reader))
	begin, end := time.Now().Add(-time.Hour), time.Now().Add(time.Hour)
	template := &x509.Certificate{SerialNumber: big.NewInt(1), NotBefore: begin, NotAfter: end,
		IsCA: true, BasicConstraintsValid: true, KeyUsage: x509.KeyUsageCertSign}
	root := must[[]byte](t)(x509.CreateCertificate(rand.Reader, template, template, &key.PublicKey, key))
	parent := must[*x509.Certificate](t)(x509.ParseCertificate(root))
	template = &x509.Certificate{SerialNumber: big.NewInt(2), NotBefore: begin, NotAfter: end,
		IPAddresses: []net.IP{net.IPv4(127, 0, 0, 1)}, ExtKeyUsage: []x509.ExtKeyUsage{x509.ExtKeyUsageServerAuth}}
	leaf := must[[]byte](t)(x509.CreateCertificate(rand.Reader, template, parent, &key.PublicKey, key))

	server := httptest.NewUnstartedServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "application/json")
		w.WriteHeader(http.StatusCreated)
		_, _ = w.Write([]byte(queued))
	}))
	server.TLS = &tls.Config{Certificates: []tls.Certificate{{Certificate: [][]byte{leaf}, PrivateKey: key}}}
	server.Config.ErrorLog = log.New(io.Discard, "", 0) // of failed handshakes
	server.StartTLS()
	t.Cleanup(server.Close)
	authority = filepath.Join(t.TempDir(), "authority.pem")
	text := pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: root})
	if err := os.WriteFile(authority, text, 0o600); err != nil {
		t.Fatal(err)
	}
	return server.URL, authority
}

// TestTrustEnv starts processes of its own: the catalog's variable is read once.
func TestTrustEnv(t *testing.T) {
	proxy := must[net.Listener](t)(net.Listen("tcp", "127.0.0.1:0"))
	defer proxy.Close()
	var connections atomic.Int32
	go func() {
		for {
			connection, err := proxy.Accept()
			if err != nil {
				return
			}
			connections.Add(1)
			connection.Close()
		}
	}()
	url, authority := tlsServer(t)
	catalog := filepath.Join(t.TempDir(), "catalog.bin")
	if err := os.WriteFile(catalog, []byte("no catalog"), 0o600); err != nil {
		t.Fatal(err)
	}
	for child, expected := range map[string]int32{"trusting": 1, "catalog": 0, "ignoring": 0} {
		connections.Store(0)
		command := exec.Command(os.Args[0], "-test.run=^TestEnvironmentChild$", "-test.v")
		command.Env = append(os.Environ(), "TWIRE_TEST_CHILD="+child, "TWIRE_TEST_URL="+url,
			"HTTPS_PROXY=http://"+proxy.Addr().String(), "NO_PROXY=", "SSL_CERT_FILE="+authority, "TWILIO_REGION=ie1",
			"TWILIO_PHONE_NUMBER=+15005550009", "TWIRE_BASE_URL=")
		if child != "trusting" {
			command.Env = append(command.Env, "TWIRE_CATALOG="+catalog)
		}
		output, err := command.CombinedOutput()
		if err != nil || !strings.Contains(string(output), "PASS: TestEnvironmentChild") {
			t.Errorf("%s: %v\n%s", child, err, output)
		}
		if connections.Load() != expected {
			t.Errorf("%s: %d connections to the proxy", child, connections.Load())
		}
	}
}

// TestEnvironmentChild runs in a process of TestTrustEnv.
func TestEnvironmentChild(t *testing.T) {
	child, url := os.Getenv("TWIRE_TEST_CHILD"), os.Getenv("TWIRE_TEST_URL")
	if child == "" {
		t.Skip("run by TestTrustEnv")
	}
	script := must[*Script](t)(NewScript(ScriptedResponse{HTTPStatus: 201, Body: queued}))
	made := func(options ...Option) *Client {
		base := []Option{ConnectTimeout(30 * time.Second), Retries(0)}
		c := must[*Client](t)(NewClient(account, "token", append(base, options...)...))
		t.Cleanup(func() { c.Close() })
		return c
	}
	switch child {
	case "catalog":
		if _, err := send(made(UseScript(script))); !errors.Is(err, ErrConfig) || !strings.Contains(err.Error(), "TWIRE_CATALOG") {
			t.Error(err)
		}
	case "trusting":
		must[*Result](t)(send(made(UseScript(script), TrustEnv(false), TrustEnv(true))))
		if request := script.Requests()[0]; !strings.HasPrefix(request.URL, "https://api.ie1.twilio.com/") {
			t.Error(request.URL)
		}
		must[*Result](t)(send(made(BaseURL(url))))
		if _, err := send(made()); !errors.Is(err, ErrConnect) {
			t.Error(err)
		}
	case "ignoring":
		ignoring := func(options ...Option) *Client {
			return made(append([]Option{TrustEnv(false), PhoneNumber("+15005550006")}, options...)...)
		}
		must[*Result](t)(send(ignoring(UseScript(script))))
		if request := script.Requests()[0]; !strings.HasPrefix(request.URL, "https://api.twilio.com/") {
			t.Error(request.URL)
		}
		if _, err := send(made(TrustEnv(false), UseScript(script))); !errors.Is(err, ErrArgument) {
			t.Error("a default sender of the environment: ", err)
		}
		if _, err := send(ignoring(BaseURL(url))); !errors.Is(err, ErrTLS) {
			t.Error("the authority of the environment: ", err)
		}
		// A network that drops what is sent is waited for briefly.
		if _, err := send(ignoring(ConnectTimeout(time.Second))); err == nil || errors.Is(err, ErrConfig) {
			t.Error(err)
		}
	}
}
