module github.com/twire/twire/go

go 1.19
