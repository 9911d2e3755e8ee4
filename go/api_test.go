package twire

import (
	"bytes"
	"go/ast"
	"go/parser"
	"go/printer"
	"go/token"
	"os"
	"path/filepath"
	"sort"
	"strings"
	"testing"
)

// publicNames returns the exported declarations of a package, without comments and function bodies, one
// declaration after the other in sorted order.
func publicNames(t *testing.T, directory string) string {
	t.Helper()
	files := must[[]string](t)(filepath.Glob(filepath.Join(directory, "*.go")))
	set := token.NewFileSet()
	var declarations []string
	for _, name := range files {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		file := must[*ast.File](t)(parser.ParseFile(set, name, nil, 0))
		ast.FileExports(file)
		for _, declaration := range file.Decls {
			if function, ok := declaration.(*ast.FuncDecl); ok {
				function.Body = nil
			}
			if general, ok := declaration.(*ast.GenDecl); ok && (general.Tok == token.IMPORT || len(general.Specs) == 0) {
				continue
			}
			var text bytes.Buffer
			if err := (&printer.Config{Mode: printer.UseSpaces | printer.TabIndent, Tabwidth: 8}).Fprint(&text, set, declaration); err != nil {
				t.Fatal(err)
			}
			declarations = append(declarations, text.String())
		}
	}
	sort.Strings(declarations)
	return strings.Join(declarations, "\n") + "\n"
}

// The public names are in api.txt, so that no change goes unnoticed. After an intended change, run
//
//	BLESS=1 go test -run TestPublicNames
func TestPublicNames(t *testing.T) {
	names := "package twire\n\n" + publicNames(t, ".") + "\npackage twiretest\n\n" + publicNames(t, "twiretest")
	if os.Getenv("BLESS") != "" {
		if err := os.WriteFile("api.txt", []byte(names), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want := string(must[[]byte](t)(os.ReadFile("api.txt")))
	if names == want {
		return
	}
	for _, side := range []struct{ sign, text, other string }{{"-", want, names}, {"+", names, want}} {
		for _, line := range strings.Split(side.text, "\n") {
			if !strings.Contains("\n"+side.other+"\n", "\n"+line+"\n") {
				t.Log(side.sign, line)
			}
		}
	}
	t.Error("the public names are not those in api.txt")
}
