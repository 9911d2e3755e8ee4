package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"sync"
	"time"
)

// fields is a JSON object.
type fields = map[string]any

// direct takes no proxy, whatever the environment says.
var direct = &http.Client{Transport: &http.Transport{}, Timeout: time.Minute}

// control asks the sandbox's control API; a refusal is an error.
func control(method, path string, body fields) fields {
	sent := &bytes.Buffer{}
	if body != nil {
		must(0, json.NewEncoder(sent).Encode(body))
	}
	request := must(http.NewRequest(method, here+"/_twire/"+path, sent))
	answer := must(direct.Do(request))
	defer answer.Body.Close()
	text := must(io.ReadAll(answer.Body))
	if answer.StatusCode >= 300 {
		panic(fmt.Sprintf("%s %s: %d %s", method, path, answer.StatusCode, text))
	}
	var got fields
	must(0, json.Unmarshal(text, &got))
	return got
}

// advance moves the clock; what is due on the way has happened afterwards, webhooks included.
func advance(by string) { control("POST", "clock/advance", fields{"by": by}) }

// hook is a webhook as it came.
type hook struct {
	url, path, body, signature string
	params                     url.Values
}

// webhooks takes webhooks, and answers those whose path has a document.
type webhooks struct {
	*httptest.Server
	lock      sync.Mutex
	taken     []hook
	documents map[string]string
}

func newWebhooks() *webhooks {
	w := &webhooks{documents: map[string]string{}}
	w.Server = httptest.NewServer(w)
	return w
}

func (w *webhooks) ServeHTTP(answer http.ResponseWriter, request *http.Request) {
	body, err := io.ReadAll(request.Body)
	params, bad := url.ParseQuery(string(body))
	if err != nil || bad != nil {
		answer.WriteHeader(http.StatusBadRequest)
		return
	}
	w.lock.Lock()
	defer w.lock.Unlock()
	w.taken = append(w.taken, hook{
		url:       "http://" + request.Host + request.RequestURI,
		path:      request.URL.Path,
		body:      string(body),
		signature: request.Header.Get("X-Twilio-Signature"),
		params:    params,
	})
	document := w.documents[request.URL.Path]
	if document == "" {
		answer.WriteHeader(http.StatusNoContent)
		return
	}
	answer.Header().Set("Content-Type", "text/xml")
	_, _ = io.WriteString(answer, document)
}

// at gives the values of a parameter in the webhooks that came to a path.
func (w *webhooks) at(path, name string) string {
	w.lock.Lock()
	defer w.lock.Unlock()
	var values []string
	for _, hook := range w.taken {
		if hook.path == path {
			values = append(values, hook.params.Get(name))
		}
	}
	return strings.Join(values, " ")
}

// must gives the value of what cannot fail in a case that goes well.
func must[T any](value T, err error) T {
	if err != nil {
		panic(err)
	}
	return value
}

// equal ends a case where two values differ.
func equal(found, expected any) {
	if fmt.Sprint(found) != fmt.Sprint(expected) {
		panic(fmt.Sprintf("%v is not %v", found, expected))
	}
}
