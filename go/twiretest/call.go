package twiretest

import "net/url"

// A Call is a call, seen from the phone that is in it. Its fields are from when it was last asked
// for: by a method, or by [Call.Refresh].
type Call struct {
	SID       string `json:"sid"`
	To        string `json:"to"`
	From      string `json:"from"`
	Status    string `json:"status"`
	Direction string `json:"direction"`
	// WaitingFor is digits, speech, recording, conference or queue, if it waits.
	WaitingFor string `json:"waiting_for"`
	// Transcript is what was said, played and pressed.
	Transcript []Line `json:"transcript"`

	box *Sandbox
}

// A Line is a line of a call's transcript.
type Line struct {
	// Verb is that of TwiML, or "error".
	Verb string `json:"verb"`
	Text string `json:"text"`
}

// Until says what a call is waited for. Empty fields fit all.
type Until struct {
	Status, WaitingFor string
	// Said is a part of what was said to the phone so far.
	Said string
}

// Call calls a number of the account, by default its first, which asks the number's voice webhook,
// or the URL, for TwiML. Both may be empty.
func (p *Phone) Call(to, address string) *Call {
	p.box.t.Helper()
	asked := map[string]string{"from": p.Number}
	if to != "" {
		asked["to"] = to
	}
	if address != "" {
		asked["url"] = address
	}
	call := &Call{box: p.box}
	p.box.control("POST", "calls", asked, call)
	return call
}

// WaitForCall waits for a call to the phone with that status, or with any if it is empty; the
// newest that fits.
func (p *Phone) WaitForCall(status string) *Call {
	p.box.t.Helper()
	var rows []*Call
	p.box.wait("calls", url.Values{"to": {p.Number}, "status": {status}}, 1, &rows, func() int { return len(rows) })
	rows[0].box = p.box
	return rows[0]
}

// Said is what was said to the phone so far.
func (c *Call) Said() []string {
	var said []string
	for _, line := range c.Transcript {
		if line.Verb == "Say" {
			said = append(said, line.Text)
		}
	}
	return said
}

// Refresh asks how it is now.
func (c *Call) Refresh() *Call {
	c.box.t.Helper()
	*c = Call{SID: c.SID, box: c.box}
	c.box.control("GET", "calls/"+c.SID, nil, c)
	return c
}

// WaitFor waits until it is as described.
func (c *Call) WaitFor(until Until) *Call {
	c.box.t.Helper()
	var rows []Call
	query := url.Values{
		"sid": {c.SID}, "status": {until.Status}, "waiting_for": {until.WaitingFor}, "said": {until.Said},
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

// Answer picks the phone up; it must ring (see [Phone.SetUp]).
func (c *Call) Answer() *Call { c.box.t.Helper(); return c.act("answer", nil) }

// Reject refuses the call.
func (c *Call) Reject() *Call { c.box.t.Helper(); return c.act("reject", nil) }

// Press presses keys: 0 to 9, * and #.
func (c *Call) Press(digits string) *Call {
	c.box.t.Helper()
	return c.act("press", map[string]string{"digits": digits})
}

// Say says something into the phone.
func (c *Call) Say(words string) *Call {
	c.box.t.Helper()
	return c.act("say", map[string]string{"words": words})
}

// HangUp hangs up.
func (c *Call) HangUp() *Call { c.box.t.Helper(); return c.act("hangup", nil) }
