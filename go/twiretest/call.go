package twiretest

import "net/url"

// A Call is a phone call from the point of view of a simulated phone. Its fields are a snapshot, which
// WaitFor and [Call.Refresh] renew.
type Call struct {
	SID       string `json:"sid"`
	To        string `json:"to"`
	From      string `json:"from"`
	Status    string `json:"status"`
	Direction string `json:"direction"`
	// WaitingFor is "digits", "speech", "recording", "conference" or "queue"; "" if the call does not wait.
	WaitingFor string `json:"waiting_for"`
	// Transcript lists what was said, played and pressed.
	Transcript []TranscriptLine `json:"transcript"`

	box *Sandbox
}

// A TranscriptLine is a line of a call's transcript.
type TranscriptLine struct {
	// Verb is the TwiML verb, or "error".
	Verb string `json:"verb"`
	Text string `json:"text"`
}

// CallMatch selects calls by their state. Empty fields match every call.
type CallMatch struct {
	Status, WaitingFor string
	// Said is a substring of what was said to the phone so far.
	Said string
}

// Call calls a number of the account. The sandbox requests TwiML from url or, if that is empty, from the
// number's voice webhook. An empty to means the account's first number.
func (p *Phone) Call(to, url string) *Call {
	p.box.t.Helper()
	body := map[string]string{"from": p.Number}
	if to != "" {
		body["to"] = to
	}
	if url != "" {
		body["url"] = url
	}
	call := &Call{box: p.box}
	p.box.control("POST", "calls", body, call)
	return call
}

// WaitForCall waits for a call to the phone with a status, or with any status if it is empty. It returns
// the newest.
func (p *Phone) WaitForCall(status string) *Call {
	p.box.t.Helper()
	var rows []*Call
	p.box.wait("calls", url.Values{"to": {p.Number}, "status": {status}}, 1, &rows, func() int { return len(rows) })
	rows[0].box = p.box
	return rows[0]
}

// Said returns what was said to the phone so far.
func (c *Call) Said() []string {
	var said []string
	for _, line := range c.Transcript {
		if line.Verb == "Say" {
			said = append(said, line.Text)
		}
	}
	return said
}

// Refresh renews the fields of the call.
func (c *Call) Refresh() *Call {
	c.box.t.Helper()
	*c = Call{SID: c.SID, box: c.box}
	c.box.control("GET", "calls/"+c.SID, nil, c)
	return c
}

// WaitFor waits until the call matches.
func (c *Call) WaitFor(match CallMatch) *Call {
	c.box.t.Helper()
	var rows []Call
	query := url.Values{
		"sid": {c.SID}, "status": {match.Status}, "waiting_for": {match.WaitingFor}, "said": {match.Said},
	}
	c.box.wait("calls", query, 1, &rows, func() int { return len(rows) })
	box := c.box
	*c = rows[0]
	c.box = box
	return c
}

func (c *Call) act(action string, body map[string]string) *Call {
	c.box.t.Helper()
	if body == nil {
		body = map[string]string{}
	}
	c.box.control("POST", "calls/"+c.SID+"/"+action, body, nil)
	return c
}

// Answer answers the ringing call; see the setting Ring of [Phone.Configure].
func (c *Call) Answer() *Call { c.box.t.Helper(); return c.act("answer", nil) }

// Reject rejects the ringing call.
func (c *Call) Reject() *Call { c.box.t.Helper(); return c.act("reject", nil) }

// Press presses keys: 0 to 9, * and #.
func (c *Call) Press(digits string) *Call {
	c.box.t.Helper()
	return c.act("press", map[string]string{"digits": digits})
}

// Say speaks into the phone.
func (c *Call) Say(words string) *Call {
	c.box.t.Helper()
	return c.act("say", map[string]string{"words": words})
}

// HangUp ends the call.
func (c *Call) HangUp() *Call { c.box.t.Helper(); return c.act("hangup", nil) }
