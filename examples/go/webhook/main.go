// Webhook is a server that answers Twilio and nobody else: messages with a message, calls with a menu.
//
//	go run ./webhook -listen 127.0.0.1:8080
//
// The auth token comes from the environment, TWILIO_AUTH_TOKEN. It prints the address on which it
// listens, and ends on SIGINT and SIGTERM once the answers under way are given.
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

	twire "github.com/twire/twire/go"
)

func main() {
	listen := flag.String("listen", "127.0.0.1:8080", "address to listen on")
	proxied := flag.Bool("behind-proxy", false, "believe X-Forwarded-*: only behind a proxy that sets them")
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
	mux.Handle("/sms", validator.Handler(answering(message)))
	mux.Handle("/voice", validator.Handler(answering(call)))
	server := &http.Server{Handler: mux, ReadHeaderTimeout: 5 * time.Second}

	listener, err := net.Listen("tcp", listen)
	if err != nil {
		return err
	}
	fmt.Printf("http://%s\n", listener.Addr())
	ended, stop := signal.NotifyContext(context.Background(), syscall.SIGINT, syscall.SIGTERM)
	defer stop()
	failed := make(chan error, 1)
	go func() { failed <- server.Serve(listener) }()
	select {
	case err := <-failed:
		return err
	case <-ended.Done():
	}
	// Twilio waits for 15 seconds.
	patience, cancel := context.WithTimeout(context.Background(), 15*time.Second)
	defer cancel()
	if err := server.Shutdown(patience); err != nil && !errors.Is(err, http.ErrServerClosed) {
		return err
	}
	return nil
}

// answering writes what a function answers to an event; only proved ones come here.
func answering(answer func(*twire.Event) *twire.Document) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		event := twire.EventOf(r.Context())
		xml, err := answer(event).XML()
		if err != nil {
			log.Print("webhook: ", err)
			http.Error(w, "no answer", http.StatusInternalServerError)
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
