// Webhook is a server for Twilio's webhooks. It replies to messages, answers phone calls with a menu, and
// rejects requests that do not come from Twilio.
//
//	go run ./webhook -listen 127.0.0.1:8080
//
// The environment variable TWILIO_AUTH_TOKEN is the auth token. The server prints its URL, and ends on SIGINT
// and SIGTERM after it has completed the requests in progress.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"log"
	"net"
	"net/http"
	"os"
	"os/signal"
	"syscall"
	"time"

	twire "twire.example/go"
)

func main() {
	listen := flag.String("listen", "127.0.0.1:8080", "address to listen on")
	proxied := flag.Bool("behind-proxy", false, "trust X-Forwarded-* headers; only behind a proxy that sets them")
	flag.Parse()
	if err := run(*listen, *proxied); err != nil {
		log.Fatal("webhook: ", err)
	}
}

func run(listen string, proxied bool) error {
	var options []twire.ValidatorOption
	if proxied {
		options = append(options, twire.TrustProxy())
	}
	validator, err := twire.NewValidator(os.Getenv("TWILIO_AUTH_TOKEN"), options...)
	if err != nil {
		return err
	}
	defer validator.Close()

	mux := http.NewServeMux()
	mux.Handle("/sms", validator.Handler(respond(message)))
	mux.Handle("/voice", validator.Handler(respond(call)))
	server := &http.Server{Handler: mux, ReadHeaderTimeout: 5 * time.Second}

	listener, err := net.Listen("tcp", listen)
	if err != nil {
		return err
	}
	fmt.Printf("http://%s\n", listener.Addr())
	interrupted, stop := signal.NotifyContext(context.Background(), syscall.SIGINT, syscall.SIGTERM)
	defer stop()
	failed := make(chan error, 1)
	go func() { failed <- server.Serve(listener) }()
	select {
	case err := <-failed:
		return err
	case <-interrupted.Done():
	}
	// Twilio waits 15 seconds for a response.
	shutdown, cancel := context.WithTimeout(context.Background(), 15*time.Second)
	defer cancel()
	if err := server.Shutdown(shutdown); err != nil && !errors.Is(err, http.ErrServerClosed) {
		return err
	}
	return nil
}

// respond returns a handler that responds to a verified event with a document.
func respond(document func(*twire.Event) *twire.Document) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		event := twire.EventFromContext(r.Context())
		xml, err := document(event).XML()
		if err != nil {
			log.Print("webhook: ", err)
			http.Error(w, "internal error", http.StatusInternalServerError)
			return
		}
		w.Header().Set("Content-Type", "text/xml")
		fmt.Fprint(w, xml)
	})
}

func message(event *twire.Event) *twire.Document {
	text, _ := event.Fields["body"].(string)
	return twire.Messaging(say("Message", fmt.Sprintf("You wrote %d characters.", len([]rune(text)))))
}

func call(event *twire.Event) *twire.Document {
	if event.Name == "gather" {
		return twire.Voice(say("Say", "Thank you."), twire.Element{Name: "Hangup"})
	}
	return twire.Voice(
		twire.Element{
			Name:       "Gather",
			Attributes: twire.Attributes{"numDigits": "1", "action": "/voice"},
			Children:   []any{say("Say", "Press 1 to be called back.")},
		},
		say("Say", "Goodbye."),
	)
}

func say(verb, text string) twire.Element {
	return twire.Element{Name: verb, Children: []any{text}}
}
